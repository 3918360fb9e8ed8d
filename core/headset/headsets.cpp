#include "core/headset/headsets.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"
#include "core/headset/hidusage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTimer>

#include <dlfcn.h>

#include <algorithm>
#include <array>
#include <memory>

#include <hidapi.h>

namespace linija {

namespace {

constexpr std::chrono::milliseconds lookEvery(2000);
constexpr std::chrono::milliseconds readEvery(20); // how soon a press is felt
constexpr std::size_t maxReport = 64;

struct Close
{
    void operator()(hid_device *device) const { hid_close(device); }
};
using Device = std::unique_ptr<hid_device, Close>;

struct Candidate
{
    QByteArray path; // "/dev/hidraw3"
    QString name;
    QByteArray descriptor; // empty: cannot be read before it is open
};

// The kernel shows the descriptor of every device to everybody.
QByteArray descriptorOf(const QByteArray &path)
{
    const QString node = QString::fromLocal8Bit(path).section(QLatin1Char('/'), -1);
    QFile file(QStringLiteral("/sys/class/hidraw/%1/device/report_descriptor").arg(node));
    return file.open(QIODevice::ReadOnly) ? file.read(HidReportDescriptor::maxBytes + 1) : QByteArray();
}

// hidapi can tell it since 0.14; Debian 12 has an older one.
QByteArray descriptorOf(hid_device &device)
{
    using Get = int (*)(hid_device *, unsigned char *, std::size_t);
    static const auto get = reinterpret_cast<Get>(::dlsym(RTLD_DEFAULT, "hid_get_report_descriptor"));
    std::array<unsigned char, HidReportDescriptor::maxBytes> bytes{};
    const int size = get ? get(&device, bytes.data(), bytes.size()) : -1;
    return size > 0 ? QByteArray(reinterpret_cast<const char *>(bytes.data()), size) : QByteArray();
}

std::vector<Candidate> candidates()
{
    std::vector<Candidate> all;
    hid_device_info *const list = hid_enumerate(0, 0);
    QSet<QByteArray> seen; // a device is listed once for each of its top collections
    for (const hid_device_info *one = list; one; one = one->next) {
        if (!one->path || one->usage_page != hid::telephonyPage || seen.contains(one->path))
            continue;
        seen.insert(one->path);
        const QString maker = one->manufacturer_string ? QString::fromWCharArray(one->manufacturer_string) : QString();
        const QString product = one->product_string ? QString::fromWCharArray(one->product_string) : QString();
        QString name = product.startsWith(maker) ? product : maker + QLatin1Char(' ') + product;
        name = plainBoundedText(name.trimmed(), 128);
        all.push_back({one->path, name.isEmpty() ? QStringLiteral("Headset") : name, descriptorOf(QByteArray(one->path))});
    }
    hid_free_enumeration(list);
    std::sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) { return a.path < b.path; });
    return all;
}

} // namespace

// Everything in here happens on the headsets' thread.
class Headsets::Worker final : public QObject
{
public:
    explicit Worker(Headsets &owner) : m_owner(owner) {}

    ~Worker() override
    {
        letGo();
        if (m_begun)
            hid_exit();
    }

    void setWatched(bool watched)
    {
        if (watched == (m_look != nullptr))
            return;
        if (!watched) {
            m_look.reset();
            letGo();
            return tell({}, HeadsetAccess::None);
        }
        if (!m_begun)
            m_begun = hid_init() == 0;
        m_look = std::make_unique<QTimer>();
        QObject::connect(m_look.get(), &QTimer::timeout, this, [this] { look(); });
        m_look->start(lookEvery);
        m_nodes.reset();
        look();
    }

    void setLamps(const HeadsetLamps &lamps)
    {
        m_lamps = lamps;
        light();
    }

private:
    // Asks for devices only where some came or went: the question itself costs some milliseconds.
    void look()
    {
        const QStringList nodes = QDir(QStringLiteral("/sys/class/hidraw")).entryList(QDir::Dirs | QDir::System | QDir::NoDotAndDotDot);
        const bool same = m_nodes && *m_nodes == nodes;
        if (m_device || (same && !m_refused && !nodes.isEmpty()))
            return;
        m_nodes = nodes;
        HeadsetAccess access = HeadsetAccess::None;
        QString name;
        for (const Candidate &one : candidates()) {
            if (take(one))
                return;
            if (access == HeadsetAccess::None && m_wasRefused) {
                access = HeadsetAccess::Refused;
                name = one.name;
            }
        }
        m_refused = access == HeadsetAccess::Refused; // rights may come later, without a new plug
        tell(name, access);
    }

    bool take(const Candidate &candidate)
    {
        m_wasRefused = false;
        QByteArray descriptor = candidate.descriptor;
        if (!descriptor.isEmpty() && !modelOf(descriptor, candidate.name))
            return false;
        Device device(hid_open_path(candidate.path.constData()));
        if (!device) {
            m_wasRefused = true;
            return false;
        }
        if (descriptor.isEmpty())
            descriptor = descriptorOf(*device);
        auto model = modelOf(descriptor, candidate.name);
        if (!model)
            return false;
        m_device = std::move(device);
        m_model = std::move(model);
        m_refused = false;
        qCInfo(logPhone).noquote() << "the buttons of" << candidate.name << "are read";
        m_read = std::make_unique<QTimer>();
        QObject::connect(m_read.get(), &QTimer::timeout, this, [this] { read(); });
        m_read->start(readEvery);
        tell(candidate.name, HeadsetAccess::Ready);
        light();
        return true;
    }

    static std::optional<HeadsetModel> modelOf(const QByteArray &bytes, const QString &name)
    {
        const auto descriptor = HidReportDescriptor::read(bytes);
        if (!descriptor) {
            qCWarning(logPhone).noquote() << name << "says of itself what cannot be read:" << descriptor.error().detail;
            return std::nullopt;
        }
        return HeadsetModel::from(descriptor.value());
    }

    void read()
    {
        std::array<unsigned char, maxReport> bytes{};
        // Bounded: a device that never stops talking must not hold the thread.
        for (int i = 0; i < 16 && m_device; ++i) {
            const int size = hid_read_timeout(m_device.get(), bytes.data(), bytes.size(), 0);
            if (size < 0)
                return lose();
            if (size == 0)
                return;
            for (const HeadsetPress press : m_model->read(QByteArray(reinterpret_cast<const char *>(bytes.data()), size)))
                QMetaObject::invokeMethod(&m_owner, [owner = &m_owner, press] { Q_EMIT owner->pressed(press); }, Qt::QueuedConnection);
        }
    }

    void light()
    {
        if (!m_device)
            return;
        for (const QByteArray &report : m_model->lampReports(m_lamps)) {
            if (hid_write(m_device.get(), reinterpret_cast<const unsigned char *>(report.constData()), static_cast<std::size_t>(report.size())) < 0)
                return lose();
        }
    }

    void lose()
    {
        qCInfo(logPhone) << "the headset's buttons are gone";
        m_read.release()->deleteLater(); // we may be inside its signal
        m_device.reset();
        m_model.reset();
        m_nodes.reset();
        tell({}, HeadsetAccess::None);
    }

    void letGo()
    {
        if (m_device) {
            m_lamps = {};
            light();
        }
        m_read.reset();
        m_device.reset();
        m_model.reset();
    }

    void tell(const QString &name, HeadsetAccess access)
    {
        if (name == m_toldName && access == m_told)
            return;
        m_toldName = name;
        m_told = access;
        QMetaObject::invokeMethod(&m_owner, [owner = &m_owner, name, access] { Q_EMIT owner->found(name, access); }, Qt::QueuedConnection);
    }

    Headsets &m_owner;
    std::unique_ptr<QTimer> m_look;
    std::unique_ptr<QTimer> m_read;
    std::optional<QStringList> m_nodes;
    Device m_device;
    std::optional<HeadsetModel> m_model;
    HeadsetLamps m_lamps;
    QString m_toldName;
    HeadsetAccess m_told = HeadsetAccess::None;
    bool m_refused = false;
    bool m_wasRefused = false; // by the last device that was tried
    bool m_begun = false;
};

Headsets::Headsets(QObject *parent) : QObject(parent), m_worker(new Worker(*this))
{
    m_thread.setObjectName(QStringLiteral("headset"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Headsets::~Headsets()
{
    m_thread.quit();
    m_thread.wait();
}

void Headsets::setWatched(bool watched)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, watched] { worker->setWatched(watched); });
}

void Headsets::setLamps(const HeadsetLamps &lamps)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, lamps] { worker->setLamps(lamps); });
}

} // namespace linija
