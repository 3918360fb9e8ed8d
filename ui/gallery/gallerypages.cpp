#include "ui/gallery/gallerypages.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linija {

GallerySheet::GallerySheet(QWidget *parent) : QWidget(parent)
{
    linija::setRole(this, "window");
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(px(space::xl), px(space::xl), px(space::xl), px(space::xl));
    m_column->setSpacing(px(space::s));
    m_column->addStretch(1);
}

void GallerySheet::row(const QString &caption, const QVector<QWidget *> &widgets, Room room)
{
    const int at = m_column->count() - 1; // before the stretch
    m_column->insertWidget(at, new ElidedLabel(caption, TextRole::Small, TextTone::Muted, this));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(space::m));
    line->setContentsMargins(0, 0, 0, px(space::m));
    for (QWidget *widget : widgets) {
        widget->setParent(this);
        switch (room) {
        case Room::Own: line->addWidget(widget, 0, Qt::AlignVCenter); break;
        case Room::Shared: line->addWidget(widget, 1); break;
        }
        widget->show();
    }
    if (room == Room::Own)
        line->addStretch(1);
    m_column->insertLayout(at + 1, line);
}

void GallerySheet::row(const QString &caption, std::initializer_list<QWidget *> widgets, Room room)
{
    row(caption, QVector<QWidget *>(widgets), room);
}

const QVector<GalleryPage> &galleryPages()
{
    static const QVector<GalleryPage> pages = statePages() + textPages() + controlPages();
    return pages;
}

} // namespace linija
