// A small random source (SplitMix64, Steele et al. 2014) whose numbers are the same on every platform. Not for secrets.
#pragma once

#include <QString>

#include <cstdint>

namespace linija::backend {

class DemoRandom
{
public:
    explicit DemoRandom(const QString &seed)
    {
        for (const QChar c : seed) { // FNV-1a
            m_state ^= c.unicode();
            m_state *= 0x100000001b3ULL;
        }
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    int between(int lowest, int highest) // both included
    {
        return lowest + static_cast<int>(next() % static_cast<std::uint64_t>(highest - lowest + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class List>
    const auto &pick(const List &list)
    {
        return list.at(between(0, static_cast<int>(list.size()) - 1));
    }
    template <class List> // of things with a member `weight`
    const auto &pickWeighted(const List &list)
    {
        int sum = 0;
        for (const auto &each : list)
            sum += each.weight;
        int left = between(1, sum);
        for (const auto &each : list) {
            left -= each.weight;
            if (left <= 0)
                return each;
        }
        return list.at(0);
    }

private:
    std::uint64_t m_state = 0xcbf29ce484222325ULL;
};

} // namespace linija::backend
