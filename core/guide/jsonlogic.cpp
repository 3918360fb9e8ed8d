#include "core/guide/jsonlogic.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

namespace linija {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr int manyArguments = 10'000;

enum class Op {
    Var, Missing, MissingSome, If, LooseEqual, StrictEqual, LooseUnequal, StrictUnequal, Not, Truth, Or, And,
    Greater, GreaterEqual, Less, LessEqual, Max, Min, Plus, Minus, Times, Divide, Modulo,
    Map, Reduce, Filter, All, None, Some, Merge, In, Cat, Substr, Log
};

struct OpShape
{
    Op op;
    int fewest;
    int most;
};

const QHash<QString, OpShape> &operators()
{
    static const QHash<QString, OpShape> table{
        {QStringLiteral("var"), {Op::Var, 0, 2}},
        {QStringLiteral("missing"), {Op::Missing, 0, manyArguments}},
        {QStringLiteral("missing_some"), {Op::MissingSome, 2, 2}},
        {QStringLiteral("if"), {Op::If, 0, manyArguments}},
        {QStringLiteral("?:"), {Op::If, 3, 3}},
        {QStringLiteral("=="), {Op::LooseEqual, 2, 2}},
        {QStringLiteral("==="), {Op::StrictEqual, 2, 2}},
        {QStringLiteral("!="), {Op::LooseUnequal, 2, 2}},
        {QStringLiteral("!=="), {Op::StrictUnequal, 2, 2}},
        {QStringLiteral("!"), {Op::Not, 1, 1}},
        {QStringLiteral("!!"), {Op::Truth, 1, 1}},
        {QStringLiteral("or"), {Op::Or, 1, manyArguments}},
        {QStringLiteral("and"), {Op::And, 1, manyArguments}},
        {QStringLiteral(">"), {Op::Greater, 2, 2}},
        {QStringLiteral(">="), {Op::GreaterEqual, 2, 2}},
        {QStringLiteral("<"), {Op::Less, 2, 3}},
        {QStringLiteral("<="), {Op::LessEqual, 2, 3}},
        {QStringLiteral("max"), {Op::Max, 1, manyArguments}},
        {QStringLiteral("min"), {Op::Min, 1, manyArguments}},
        {QStringLiteral("+"), {Op::Plus, 1, manyArguments}},
        {QStringLiteral("-"), {Op::Minus, 1, 2}},
        {QStringLiteral("*"), {Op::Times, 1, manyArguments}},
        {QStringLiteral("/"), {Op::Divide, 2, 2}},
        {QStringLiteral("%"), {Op::Modulo, 2, 2}},
        {QStringLiteral("map"), {Op::Map, 2, 2}},
        {QStringLiteral("reduce"), {Op::Reduce, 2, 3}},
        {QStringLiteral("filter"), {Op::Filter, 2, 2}},
        {QStringLiteral("all"), {Op::All, 2, 2}},
        {QStringLiteral("none"), {Op::None, 2, 2}},
        {QStringLiteral("some"), {Op::Some, 2, 2}},
        {QStringLiteral("merge"), {Op::Merge, 0, manyArguments}},
        {QStringLiteral("in"), {Op::In, 2, 2}},
        {QStringLiteral("cat"), {Op::Cat, 0, manyArguments}},
        {QStringLiteral("substr"), {Op::Substr, 2, 3}},
        {QStringLiteral("log"), {Op::Log, 1, 1}},
    };
    return table;
}

bool isListOperator(Op op)
{
    return op == Op::Map || op == Op::Reduce || op == Op::Filter || op == Op::All || op == Op::None || op == Op::Some;
}

bool isNothing(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

QJsonArray argumentsOf(const QJsonValue &value) { return value.isArray() ? value.toArray() : QJsonArray{value}; }

QJsonValue numberOrNull(double number) { return std::isfinite(number) ? QJsonValue(number) : QJsonValue(); }

class Evaluator
{
public:
    explicit Evaluator(const JsonLogicLimits &limits) : m_limits(limits) {}

    QJsonValue apply(const QJsonValue &rule, const QJsonValue &data, int depth);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    QJsonValue fail(ErrorCode code, const QString &detail);
    bool charge(int steps = 1);
    QJsonValue built(const QJsonArray &list); // a list that the rule made: bounded before anybody walks it
    bool weigh(const QJsonValue &value, int depth);

    QJsonValue operate(Op op, const QJsonArray &raw, const QJsonValue &data, int depth);
    QJsonValue lazy(Op op, const QJsonArray &raw, const QJsonValue &data, int depth);
    QJsonValue overList(Op op, const QJsonArray &raw, const QJsonValue &data, int depth);
    QJsonValue variable(const QJsonValue &name, const QJsonValue &fallback, const QJsonValue &data);
    QJsonArray missing(const QJsonArray &names, const QJsonValue &data);
    QJsonValue substring(const QJsonArray &args);
    QJsonValue joined(const QJsonArray &args);

    QString text(const QJsonValue &value, int depth = 0);
    double number(const QJsonValue &value);
    double leadingNumber(const QJsonValue &value);
    bool looselyEqual(const QJsonValue &a, const QJsonValue &b);
    bool less(const QJsonValue &a, const QJsonValue &b, bool orEqual);

    const JsonLogicLimits &m_limits;
    int m_steps = 0;
    std::optional<Error> m_error;
};

QJsonValue Evaluator::fail(ErrorCode code, const QString &detail)
{
    if (!m_error)
        m_error = Error{code, detail, false};
    return {};
}

bool Evaluator::charge(int steps)
{
    if (m_error)
        return false;
    m_steps += steps;
    if (m_steps <= m_limits.steps)
        return true;
    fail(ErrorCode::TooLarge, QStringLiteral("the condition takes more than %1 steps").arg(m_limits.steps));
    return false;
}

bool Evaluator::weigh(const QJsonValue &value, int depth)
{
    if (!charge())
        return false;
    if (!value.isArray())
        return true;
    if (depth > m_limits.depth) {
        fail(ErrorCode::TooLarge, QStringLiteral("the condition builds lists nested too deep"));
        return false;
    }
    const QJsonArray list = value.toArray();
    for (const QJsonValue item : list) {
        if (!weigh(item, depth + 1))
            return false;
    }
    return true;
}

QJsonValue Evaluator::built(const QJsonArray &list)
{
    if (list.size() > m_limits.textLength)
        return fail(ErrorCode::TooLarge, QStringLiteral("the condition builds a list that is too long"));
    return weigh(list, 0) ? QJsonValue(list) : QJsonValue();
}

QString Evaluator::text(const QJsonValue &value, int depth)
{
    if (!charge() || depth > m_limits.depth)
        return {};
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return {};
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String: return value.toString();
    case QJsonValue::Object: return QStringLiteral("[object Object]");
    case QJsonValue::Array: break;
    }
    QString out;
    const QJsonArray list = value.toArray();
    for (int i = 0; i < list.size(); ++i) {
        if (i > 0)
            out += QLatin1Char(',');
        out += text(list.at(i), depth + 1);
        if (out.size() > m_limits.textLength) {
            fail(ErrorCode::TooLarge, QStringLiteral("the condition builds a text that is too long"));
            return {};
        }
    }
    return out;
}

double Evaluator::number(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return 0;
    case QJsonValue::Undefined: return notANumber;
    case QJsonValue::Bool: return value.toBool() ? 1 : 0;
    case QJsonValue::Double: return value.toDouble();
    case QJsonValue::Object: return notANumber;
    case QJsonValue::Array:
    case QJsonValue::String: break;
    }
    const QString trimmed = text(value).trimmed();
    if (trimmed.isEmpty())
        return 0;
    bool ok = false;
    const double parsed = trimmed.toDouble(&ok);
    return ok ? parsed : notANumber;
}

// JavaScript's parseFloat: the longest number at the beginning of the text.
double Evaluator::leadingNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    const QString all = text(value).trimmed().left(400);
    qsizetype end = 0;
    const auto digits = [&] {
        const qsizetype from = end;
        while (end < all.size() && all.at(end) >= QLatin1Char('0') && all.at(end) <= QLatin1Char('9'))
            ++end;
        return end - from;
    };
    if (end < all.size() && (all.at(end) == QLatin1Char('-') || all.at(end) == QLatin1Char('+')))
        ++end;
    qsizetype count = digits();
    if (end < all.size() && all.at(end) == QLatin1Char('.')) {
        ++end;
        count += digits();
    }
    if (count == 0)
        return notANumber;
    const qsizetype mantissa = end;
    if (end < all.size() && all.at(end).toLower() == QLatin1Char('e')) {
        ++end;
        if (end < all.size() && (all.at(end) == QLatin1Char('-') || all.at(end) == QLatin1Char('+')))
            ++end;
        if (digits() == 0)
            end = mantissa;
    }
    QString found = all.left(end);
    if (found.endsWith(QLatin1Char('.')))
        found.chop(1);
    bool ok = false;
    const double parsed = found.toDouble(&ok);
    return ok ? parsed : notANumber;
}

bool Evaluator::looselyEqual(const QJsonValue &a, const QJsonValue &b)
{
    if (isNothing(a) || isNothing(b))
        return isNothing(a) && isNothing(b);
    if (a.type() == b.type())
        return a == b; // lists by what they hold: the only sense a condition can make of two lists
    if (a.isObject() || b.isObject())
        return false;
    if ((a.isArray() && b.isString()) || (a.isString() && b.isArray()))
        return text(a) == text(b);
    return number(a) == number(b);
}

bool Evaluator::less(const QJsonValue &a, const QJsonValue &b, bool orEqual)
{
    if (a.isString() && b.isString())
        return orEqual ? a.toString() <= b.toString() : a.toString() < b.toString();
    const double left = number(a);
    const double right = number(b);
    return orEqual ? left <= right : left < right;
}

QJsonValue Evaluator::variable(const QJsonValue &name, const QJsonValue &fallback, const QJsonValue &data)
{
    const QJsonValue otherwise = fallback.isUndefined() ? QJsonValue() : fallback;
    const QString path = text(name);
    if (path.isEmpty())
        return data.isUndefined() ? QJsonValue() : data;
    QJsonValue here = data;
    const QStringList keys = path.left(1024).split(QLatin1Char('.'));
    for (const QString &key : keys) {
        if (!charge())
            return {};
        if (here.isObject()) {
            here = here.toObject().value(key);
        } else if (here.isArray()) {
            bool ok = false;
            const int index = key.toInt(&ok);
            const QJsonArray list = here.toArray();
            here = ok && index >= 0 && index < list.size() ? list.at(index) : QJsonValue(QJsonValue::Undefined);
        } else {
            here = QJsonValue(QJsonValue::Undefined);
        }
        if (here.isUndefined())
            return otherwise;
    }
    return here;
}

QJsonArray Evaluator::missing(const QJsonArray &names, const QJsonValue &data)
{
    QJsonArray out;
    for (const QJsonValue name : names) {
        const QJsonValue found = variable(name, QJsonValue(QJsonValue::Undefined), data);
        if (isNothing(found) || (found.isString() && found.toString().isEmpty()))
            out.append(name);
    }
    return out;
}

QJsonValue Evaluator::substring(const QJsonArray &args)
{
    const QString source = text(args.at(0));
    const auto bounded = [&](const QJsonValue &value) {
        const double wanted = number(value);
        return std::isnan(wanted) ? qsizetype(0)
                                  : qsizetype(std::clamp(wanted, -double(source.size()), double(source.size())));
    };
    qsizetype from = bounded(args.at(1));
    if (from < 0)
        from += source.size();
    QString rest = source.mid(from);
    if (args.size() < 3)
        return rest;
    const qsizetype length = bounded(args.at(2));
    // A negative length means: stop that many characters before the end.
    return length < 0 ? rest.left(std::max<qsizetype>(0, rest.size() + length)) : rest.left(length);
}

QJsonValue Evaluator::joined(const QJsonArray &args)
{
    QString out;
    for (const QJsonValue part : args) {
        out += text(part);
        if (out.size() > m_limits.textLength)
            return fail(ErrorCode::TooLarge, QStringLiteral("the condition builds a text that is too long"));
    }
    return out;
}

QJsonValue Evaluator::lazy(Op op, const QJsonArray &raw, const QJsonValue &data, int depth)
{
    if (op == Op::If) {
        int i = 0;
        for (; i + 1 < raw.size(); i += 2) {
            if (isTruthy(apply(raw.at(i), data, depth)))
                return apply(raw.at(i + 1), data, depth);
            if (m_error)
                return {};
        }
        return i < raw.size() ? apply(raw.at(i), data, depth) : QJsonValue();
    }
    QJsonValue last;
    for (const QJsonValue part : raw) {
        last = apply(part, data, depth);
        if (m_error || isTruthy(last) == (op == Op::Or))
            return last;
    }
    return last;
}

QJsonValue Evaluator::overList(Op op, const QJsonArray &raw, const QJsonValue &data, int depth)
{
    const QJsonValue source = apply(raw.at(0), data, depth);
    const QJsonArray list = source.toArray();
    const QJsonValue each = raw.at(1);
    if (op == Op::Reduce) {
        QJsonValue sum = raw.size() > 2 ? apply(raw.at(2), data, depth) : QJsonValue();
        for (const QJsonValue item : list) {
            if (m_error)
                return {};
            sum = apply(each, QJsonObject{{QStringLiteral("current"), item}, {QStringLiteral("accumulator"), sum}}, depth);
        }
        return sum;
    }
    QJsonArray out;
    qsizetype hits = 0;
    for (const QJsonValue item : list) {
        const QJsonValue result = apply(each, item, depth);
        if (m_error)
            return {};
        const bool hit = isTruthy(result);
        hits += hit ? 1 : 0;
        if (op == Op::Map)
            out.append(result);
        else if (op == Op::Filter && hit)
            out.append(item);
    }
    if (op == Op::Map || op == Op::Filter)
        return built(out);
    if (op == Op::All)
        return !list.isEmpty() && hits == list.size();
    return op == Op::None ? hits == 0 : hits > 0;
}

QJsonValue Evaluator::operate(Op op, const QJsonArray &raw, const QJsonValue &data, int depth)
{
    if (op == Op::If || op == Op::And || op == Op::Or)
        return lazy(op, raw, data, depth);
    if (isListOperator(op))
        return overList(op, raw, data, depth);

    QJsonArray args;
    for (const QJsonValue part : raw) {
        args.append(apply(part, data, depth));
        if (m_error)
            return {};
    }
    // at() past the end is undefined, which every operator below reads as "nothing".
    const auto arg = [&](int i) { return i < args.size() ? args.at(i) : QJsonValue(QJsonValue::Undefined); };
    const auto fold = [&](double start, auto &&step) {
        double sum = start;
        for (const QJsonValue part : args)
            sum = step(sum, part);
        return numberOrNull(sum);
    };
    constexpr double infinity = std::numeric_limits<double>::infinity();

    switch (op) {
    case Op::Var: return variable(arg(0), arg(1), data);
    case Op::Missing: return missing(arg(0).isArray() ? arg(0).toArray() : args, data);
    case Op::MissingSome: {
        const QJsonArray names = arg(1).toArray();
        const QJsonArray gone = missing(names, data);
        return double(names.size() - gone.size()) >= number(arg(0)) ? QJsonArray() : gone;
    }
    case Op::LooseEqual: return looselyEqual(arg(0), arg(1));
    case Op::LooseUnequal: return !looselyEqual(arg(0), arg(1));
    case Op::StrictEqual: return arg(0) == arg(1) || (isNothing(arg(0)) && isNothing(arg(1)));
    case Op::StrictUnequal: return arg(0) != arg(1) && !(isNothing(arg(0)) && isNothing(arg(1)));
    case Op::Not: return !isTruthy(arg(0));
    case Op::Truth: return isTruthy(arg(0));
    case Op::Greater: return less(arg(1), arg(0), false);
    case Op::GreaterEqual: return less(arg(1), arg(0), true);
    case Op::Less:
    case Op::LessEqual: {
        const bool orEqual = op == Op::LessEqual;
        return less(arg(0), arg(1), orEqual) && (args.size() < 3 || less(arg(1), arg(2), orEqual));
    }
    case Op::Max: return fold(-infinity, [&](double sum, const QJsonValue &part) {
        const double n = number(part);
        return std::isnan(n) || std::isnan(sum) ? notANumber : std::max(sum, n);
    });
    case Op::Min: return fold(infinity, [&](double sum, const QJsonValue &part) {
        const double n = number(part);
        return std::isnan(n) || std::isnan(sum) ? notANumber : std::min(sum, n);
    });
    case Op::Plus: return fold(0, [&](double sum, const QJsonValue &part) { return sum + leadingNumber(part); });
    case Op::Times: return fold(1, [&](double sum, const QJsonValue &part) { return sum * leadingNumber(part); });
    case Op::Minus:
        return args.size() < 2 ? numberOrNull(-number(arg(0))) : numberOrNull(number(arg(0)) - number(arg(1)));
    case Op::Divide: return numberOrNull(number(arg(0)) / number(arg(1)));
    case Op::Modulo: return numberOrNull(std::fmod(number(arg(0)), number(arg(1))));
    case Op::Merge: {
        QJsonArray out;
        for (const QJsonValue part : args) {
            const QJsonArray items = argumentsOf(part);
            if (out.size() + items.size() > m_limits.textLength)
                return fail(ErrorCode::TooLarge, QStringLiteral("the condition builds a list that is too long"));
            for (const QJsonValue item : items)
                out.append(item);
        }
        return built(out);
    }
    case Op::In: {
        if (arg(1).isString())
            return arg(1).toString().contains(text(arg(0)));
        return arg(1).toArray().contains(arg(0));
    }
    case Op::Cat: return joined(args);
    case Op::Substr: return substring(args);
    case Op::Log: return arg(0);
    case Op::If: case Op::And: case Op::Or: case Op::Map: case Op::Reduce: case Op::Filter: case Op::All:
    case Op::None: case Op::Some: break; // went to lazy() or overList()
    }
    return {};
}

QJsonValue Evaluator::apply(const QJsonValue &rule, const QJsonValue &data, int depth)
{
    if (!charge())
        return {};
    if (depth > m_limits.depth)
        return fail(ErrorCode::TooLarge, QStringLiteral("the condition is nested too deep"));
    if (rule.isArray()) {
        const QJsonArray source = rule.toArray();
        QJsonArray out;
        for (const QJsonValue part : source) {
            out.append(apply(part, data, depth + 1));
            if (m_error)
                return {};
        }
        return built(out);
    }
    if (!rule.isObject())
        return rule.isUndefined() ? QJsonValue() : rule;
    const QJsonObject object = rule.toObject();
    if (object.size() != 1)
        return rule; // data, by JsonLogic's definition
    const QString name = object.constBegin().key();
    const auto found = operators().constFind(name);
    if (found == operators().cend())
        return fail(ErrorCode::Invalid, QStringLiteral("no operator «%1»").arg(name.left(40)));
    const QJsonArray raw = argumentsOf(object.constBegin().value());
    if (isListOperator(found->op) && raw.size() < 2)
        return fail(ErrorCode::Invalid, QStringLiteral("«%1» needs a list and a rule").arg(name));
    if (found->op == Op::Substr && raw.size() < 2)
        return fail(ErrorCode::Invalid, QStringLiteral("«substr» needs a text and a position"));
    return operate(found->op, raw, data, depth + 1);
}

class Inspector
{
public:
    explicit Inspector(const JsonLogicLimits &limits) : m_limits(limits) {}
    void inspect(const QJsonValue &rule, const QString &place, int depth, bool ownData);
    JsonLogicInspection result;

private:
    void problem(const QString &place, const QString &message)
    {
        if (result.problems.size() < 20)
            result.problems.append({place, message});
    }
    void name(const QJsonValue &value)
    {
        const QString text = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
        if (!text.isEmpty() && result.names.size() < 1000 && !result.names.contains(text))
            result.names.append(text);
    }
    const JsonLogicLimits &m_limits;
    int m_steps = 0;
};

// ownData: var reads the flow's data here, not the item of a list.
void Inspector::inspect(const QJsonValue &rule, const QString &place, int depth, bool ownData)
{
    if (++m_steps > m_limits.steps || depth > m_limits.depth) {
        if (m_steps <= m_limits.steps || m_steps == m_limits.steps + 1)
            problem(place, m_steps > m_limits.steps ? QStringLiteral("the condition is too large")
                                                    : QStringLiteral("the condition is nested too deep"));
        return;
    }
    if (rule.isArray()) {
        const QJsonArray list = rule.toArray();
        for (int i = 0; i < list.size(); ++i)
            inspect(list.at(i), place + QStringLiteral("[%1]").arg(i), depth + 1, ownData);
        return;
    }
    if (!rule.isObject())
        return;
    const QJsonObject object = rule.toObject();
    if (object.size() != 1) {
        problem(place, QStringLiteral("an operation is an object with exactly one key, here are %1").arg(object.size()));
        return;
    }
    const QString key = object.constBegin().key();
    const auto found = operators().constFind(key);
    if (found == operators().cend()) {
        problem(place, QStringLiteral("no operator «%1»").arg(key.left(40)));
        return;
    }
    const QJsonValue value = object.constBegin().value();
    const QJsonArray args = argumentsOf(value);
    if (args.size() < found->fewest || args.size() > found->most) {
        problem(place, found->fewest == found->most
                           ? QStringLiteral("«%1» takes %2 arguments, here are %3").arg(key).arg(found->fewest).arg(args.size())
                           : QStringLiteral("«%1» cannot take %2 arguments").arg(key).arg(args.size()));
        return;
    }
    if (ownData) {
        if (found->op == Op::Var)
            name(args.at(0));
        if (found->op == Op::Missing || found->op == Op::MissingSome) {
            const bool nested = found->op == Op::MissingSome || args.at(0).isArray();
            const QJsonArray names = nested ? args.at(found->op == Op::MissingSome ? 1 : 0).toArray() : args;
            for (const QJsonValue each : names)
                name(each);
        }
    }
    const QString here = place + QLatin1Char('.') + key;
    for (int i = 0; i < args.size(); ++i) {
        const QString there = value.isArray() ? here + QStringLiteral("[%1]").arg(i) : here;
        inspect(args.at(i), there, depth + 1, ownData && !(isListOperator(found->op) && i == 1));
    }
}

} // namespace

bool isTruthy(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return false;
    case QJsonValue::Bool: return value.toBool();
    case QJsonValue::Double: return value.toDouble() != 0 && !std::isnan(value.toDouble());
    case QJsonValue::String: return !value.toString().isEmpty();
    case QJsonValue::Array: return !value.toArray().isEmpty();
    case QJsonValue::Object: return true;
    }
    return false;
}

Result<QJsonValue> evaluateJsonLogic(const QJsonValue &rule, const QJsonValue &data, const JsonLogicLimits &limits)
{
    Evaluator evaluator(limits);
    QJsonValue value = evaluator.apply(rule, data, 0);
    if (evaluator.error())
        return *evaluator.error();
    return value;
}

JsonLogicInspection inspectJsonLogic(const QJsonValue &rule, const JsonLogicLimits &limits)
{
    Inspector inspector(limits);
    inspector.inspect(rule, {}, 0, true);
    return inspector.result;
}

} // namespace linija
