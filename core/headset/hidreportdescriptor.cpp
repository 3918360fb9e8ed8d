#include "core/headset/hidreportdescriptor.h"

#include <algorithm>
#include <map>
#include <utility>

namespace linija {

namespace {

constexpr std::size_t maxDepth = 16;
constexpr std::uint32_t maxReportBits = 64 * 8 * 8; // eight full-speed packets; no headset comes near
constexpr std::size_t maxUsages = 1024;

// Item tags with their type, as they stand in the first byte without the size (6.2.2.2).
enum Item : std::uint8_t {
    Input = 0x80,
    Output = 0x90,
    Feature = 0xB0,
    Collection = 0xA0,
    EndCollection = 0xC0,
    UsagePage = 0x04,
    LogicalMinimum = 0x14,
    ReportSize = 0x74,
    ReportId = 0x84,
    ReportCount = 0x94,
    Push = 0xA4,
    Pop = 0xB4,
    Usage = 0x08,
    UsageMinimum = 0x18,
    UsageMaximum = 0x28,
};
constexpr std::uint8_t longItem = 0xFE;

struct Globals
{
    std::uint16_t page = 0;
    std::int32_t logicalMinimum = 0;
    std::uint32_t size = 0;
    std::uint32_t count = 0;
    std::uint8_t reportId = 0;
};

struct PagedUsage
{
    std::uint16_t page = 0; // 0: the page that is in force at the main item
    std::uint16_t usage = 0;
};

struct Locals
{
    std::vector<PagedUsage> usages;
    std::optional<PagedUsage> minimum;
    std::optional<PagedUsage> maximum;
};

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    Result<HidReportDescriptor> read()
    {
        if (m_bytes.size() > HidReportDescriptor::maxBytes)
            return wrong("longer than a descriptor may be");
        while (m_at < m_bytes.size()) {
            m_item = m_at;
            const auto prefix = static_cast<std::uint8_t>(m_bytes.at(m_at++));
            if (prefix == longItem) { // reserved; skipped as the standard asks
                if (m_at + 2 > m_bytes.size() || m_at + 2 + static_cast<std::uint8_t>(m_bytes.at(m_at)) > m_bytes.size())
                    return wrong("cut off in a long item");
                m_at += 2 + static_cast<std::uint8_t>(m_bytes.at(m_at));
                continue;
            }
            const int size = (prefix & 3) == 3 ? 4 : prefix & 3;
            if (m_at + size > m_bytes.size())
                return wrong("cut off in an item");
            std::uint32_t value = 0;
            for (int i = 0; i < size; ++i)
                value |= static_cast<std::uint32_t>(static_cast<std::uint8_t>(m_bytes.at(m_at + i))) << (8 * i);
            m_at += size;
            if (const char *const problem = take(prefix & 0xFC, value, size))
                return wrong(problem);
        }
        if (m_depth != 0)
            return wrong("a collection has no end");
        return std::move(m_out);
    }

private:
    Error wrong(const char *what) const
    {
        return {ErrorCode::Corrupt, QStringLiteral("report descriptor, byte %1: %2").arg(m_item).arg(QLatin1String(what))};
    }

    static std::int32_t signedOf(std::uint32_t value, int size)
    {
        if (size == 1)
            return static_cast<std::int8_t>(value);
        if (size == 2)
            return static_cast<std::int16_t>(value);
        return static_cast<std::int32_t>(value);
    }

    static PagedUsage usageOf(std::uint32_t value, int size)
    {
        return size == 4 ? PagedUsage{static_cast<std::uint16_t>(value >> 16), static_cast<std::uint16_t>(value)} : PagedUsage{0, static_cast<std::uint16_t>(value)};
    }

    // What is wrong, or nothing.
    const char *take(std::uint8_t item, std::uint32_t value, int size)
    {
        switch (item) {
        case UsagePage: m_globals.page = static_cast<std::uint16_t>(value); return nullptr;
        case LogicalMinimum: m_globals.logicalMinimum = signedOf(value, size); return nullptr;
        case ReportSize: m_globals.size = value; return nullptr;
        case ReportCount: m_globals.count = value; return nullptr;
        case ReportId:
            if (value == 0 || value > 255)
                return "a report's number must be 1 to 255";
            m_globals.reportId = static_cast<std::uint8_t>(value);
            m_out.numbered = true;
            return nullptr;
        case Push:
            if (m_stack.size() >= maxDepth)
                return "too many pushes";
            m_stack.push_back(m_globals);
            return nullptr;
        case Pop:
            if (m_stack.empty())
                return "a pop without a push";
            m_globals = m_stack.back();
            m_stack.pop_back();
            return nullptr;
        case Usage:
            if (m_locals.usages.size() >= maxUsages)
                return "too many usages";
            m_locals.usages.push_back(usageOf(value, size));
            return nullptr;
        case UsageMinimum: m_locals.minimum = usageOf(value, size); return spread();
        case UsageMaximum: m_locals.maximum = usageOf(value, size); return spread();
        case Collection: {
            if (++m_depth > static_cast<int>(maxDepth))
                return "too many collections in each other";
            const bool application = value == 1;
            if (application && m_out.topUsage == 0 && !m_locals.usages.empty()) {
                const PagedUsage top = m_locals.usages.front();
                m_out.topPage = top.page != 0 ? top.page : m_globals.page;
                m_out.topUsage = top.usage;
            }
            m_locals = {};
            return nullptr;
        }
        case EndCollection:
            if (--m_depth < 0)
                return "an end without a collection";
            m_locals = {};
            return nullptr;
        case Input: return addFields(HidDirection::Input, value);
        case Output: return addFields(HidDirection::Output, value);
        case Feature: m_locals = {}; return nullptr; // settings of the device; not ours
        }
        return nullptr; // units, strings, designators
    }

    const char *spread()
    {
        if (!m_locals.minimum || !m_locals.maximum)
            return nullptr;
        const PagedUsage first = *m_locals.minimum;
        const PagedUsage last = *m_locals.maximum;
        m_locals.minimum.reset();
        m_locals.maximum.reset();
        if (last.usage < first.usage || m_locals.usages.size() + (last.usage - first.usage) >= maxUsages)
            return "a range of usages that cannot be";
        for (int usage = first.usage; usage <= last.usage; ++usage)
            m_locals.usages.push_back({first.page, static_cast<std::uint16_t>(usage)});
        return nullptr;
    }

    const char *addFields(HidDirection direction, std::uint32_t flags)
    {
        const Locals locals = std::exchange(m_locals, {});
        if (m_globals.size > maxReportBits || m_globals.count > maxReportBits)
            return "a report that is too large";
        int &offset = m_bits[{direction, m_globals.reportId}];
        const std::uint32_t bits = m_globals.size * m_globals.count; // both are small: no overflow
        if (static_cast<std::uint32_t>(offset) + bits > maxReportBits)
            return "a report that is too large";
        const bool constant = (flags & 1) != 0;
        const bool variable = (flags & 2) != 0;
        if (!constant && m_globals.size >= 1 && m_globals.size <= 32 && !locals.usages.empty()) {
            for (std::uint32_t i = 0; i < m_globals.count; ++i) {
                if (m_out.fields.size() >= HidReportDescriptor::maxFields)
                    return "too many fields";
                // The last usage serves for all that follow.
                const PagedUsage usage = variable ? locals.usages[std::min<std::size_t>(i, locals.usages.size() - 1)] : locals.usages.front();
                HidField field;
                field.direction = direction;
                field.reportId = m_globals.reportId;
                field.bitOffset = offset + static_cast<int>(i * m_globals.size);
                field.bitSize = static_cast<int>(m_globals.size);
                field.page = usage.page != 0 ? usage.page : m_globals.page;
                field.usage = usage.usage;
                field.lastUsage = variable ? usage.usage : locals.usages.back().usage;
                field.logicalMinimum = m_globals.logicalMinimum;
                field.array = !variable;
                field.relative = (flags & 4) != 0;
                field.noPreferred = (flags & 0x20) != 0;
                m_out.fields.push_back(field);
            }
        }
        offset += static_cast<int>(bits);
        // What pads a report counts for its length.
        m_out.lengths[{direction, m_globals.reportId}] = (offset + 7) / 8;
        return nullptr;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    qsizetype m_item = 0;
    int m_depth = 0;
    Globals m_globals;
    Locals m_locals;
    std::vector<Globals> m_stack;
    std::map<std::pair<HidDirection, std::uint8_t>, int> m_bits;
    HidReportDescriptor m_out;
};

} // namespace

Result<HidReportDescriptor> HidReportDescriptor::read(const QByteArray &bytes)
{
    return Reader(bytes).read();
}

const HidField *HidReportDescriptor::find(HidDirection direction, std::uint16_t page, std::uint16_t usage) const
{
    const auto at = std::find_if(fields.begin(), fields.end(), [&](const HidField &one) {
        return one.direction == direction && one.page == page && one.usage <= usage && usage <= one.lastUsage;
    });
    return at == fields.end() ? nullptr : &*at;
}

int HidReportDescriptor::bytesOf(HidDirection direction, std::uint8_t reportId) const
{
    const auto at = lengths.find({direction, reportId});
    return at == lengths.end() ? 0 : at->second;
}

std::uint32_t hidBits(const QByteArray &report, const HidField &field)
{
    if (field.bitOffset + field.bitSize > report.size() * 8)
        return 0;
    std::uint32_t value = 0;
    for (int i = 0; i < field.bitSize; ++i) {
        const int bit = field.bitOffset + i;
        value |= static_cast<std::uint32_t>((static_cast<std::uint8_t>(report.at(bit / 8)) >> (bit % 8)) & 1) << i;
    }
    return value;
}

void setHidBits(QByteArray &report, const HidField &field, std::uint32_t value)
{
    if (field.bitOffset + field.bitSize > report.size() * 8)
        return;
    for (int i = 0; i < field.bitSize; ++i) {
        const int bit = field.bitOffset + i;
        auto byte = static_cast<std::uint8_t>(report.at(bit / 8));
        byte = static_cast<std::uint8_t>((byte & ~(1U << (bit % 8))) | (((value >> i) & 1U) << (bit % 8)));
        report[bit / 8] = static_cast<char>(byte);
    }
}

} // namespace linija
