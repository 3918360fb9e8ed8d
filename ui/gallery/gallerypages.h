// The pages of the gallery: one for each widget, with all its states. For people who work on the look, for pictures and
// for the test that looks for texts without room. Texts are samples, not translated. GUI thread.
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QVector>
#include <QWidget>

#include <functional>
#include <initializer_list>

class QVBoxLayout;

namespace linija {

// A sheet of rows with a small caption above each.
class GallerySheet : public QWidget
{
    Q_OBJECT
public:
    explicit GallerySheet(QWidget *parent = nullptr);

    // Puts them side by side; `wide` ones share the room, others keep their size.
    enum class Room { Own, Shared };
    void row(const QString &caption, std::initializer_list<QWidget *> widgets, Room room = Room::Own);
    void row(const QString &caption, const QVector<QWidget *> &widgets, Room room = Room::Own);

private:
    QVBoxLayout *m_column = nullptr;
};

struct GalleryPage
{
    QString name; // "chips": for the command line and the pictures
    std::function<void(GallerySheet &, const Clock &)> fill;
};

[[nodiscard]] const QVector<GalleryPage> &galleryPages();

// The groups that make up the list.
[[nodiscard]] QVector<GalleryPage> statePages();   // what shows a state or a figure
[[nodiscard]] QVector<GalleryPage> textPages();    // what shows words
[[nodiscard]] QVector<GalleryPage> controlPages(); // what is pressed and filled in

} // namespace linija
