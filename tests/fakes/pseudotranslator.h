// A translation into no language: every text two fifths longer and in brackets, as languages are that say things in more
// words. What is still plain English in a picture was not translatable; what is cut off has no room.
#pragma once

#include <QTranslator>

namespace linija::test {

class PseudoTranslator final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString source = QString::fromUtf8(text);
        // In pieces as long as words are, so that a line can break between them.
        QString more;
        for (qsizetype i = 0; i < std::max<qsizetype>(1, source.size() * 2 / 5); ++i)
            more += i % 8 == 7 ? QLatin1Char(' ') : QLatin1Char('~');
        return QLatin1Char('[') + source + more + QLatin1Char(']');
    }
};

} // namespace linija::test
