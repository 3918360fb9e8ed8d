#include "app/workstation/storetrouble.h"

#include <QPushButton>

namespace linija {

StoreTrouble::StoreTrouble(const QString &path, const Error &error, QWidget *window) : QMessageBox(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Warning);
    setWindowTitle(tr("Linija cannot open its local store"));
    setTextFormat(Qt::PlainText);
    QPushButton *fresh = nullptr;
    switch (error.code) {
    case ErrorCode::TooNew:
        setText(tr("The local store was written by a newer version of Linija."));
        setInformativeText(tr("The file was not touched:\n%1\n\nPlease install the newer version again.").arg(path));
        break;
    case ErrorCode::Corrupt:
        setText(tr("The local store is damaged."));
        setInformativeText(tr("The file is kept as it is:\n%1\n\nYou can start with a fresh store: the damaged one is renamed and kept, "
                              "and everything the company server has is fetched again. Work that had not reached it yet is only in "
                              "the damaged file; give it to your administrator.")
                               .arg(path));
        fresh = addButton(tr("Keep it aside and start fresh"), QMessageBox::AcceptRole);
        break;
    case ErrorCode::Invalid:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
    case ErrorCode::TooLarge:
    case ErrorCode::Io:
    case ErrorCode::Busy:
    case ErrorCode::Cancelled:
    case ErrorCode::Unsupported:
    case ErrorCode::Internal:
        setText(tr("The local store cannot be opened."));
        setInformativeText(tr("Nothing was changed:\n%1\n\nCheck whether the disk is full and whether you may write there, then start "
                              "Linija again.")
                               .arg(path));
        break;
    }
    setDetailedText(error.detail);
    QPushButton *leave = addButton(tr("Quit"), QMessageBox::RejectRole);
    setEscapeButton(leave);
    connect(this, &QMessageBox::buttonClicked, this, [this, fresh](QAbstractButton *clicked) {
        if (fresh && clicked == fresh)
            Q_EMIT freshStoreWanted();
        else
            Q_EMIT leaveWanted();
    });
}

} // namespace linija
