// Messages that stretch or break the grammar of SIP: our own, after the list of cases of RFC 4475 (its sections are named), to be
// thrown at a phone that listens on `port`. `number` makes each a message of its own.
#pragma once

#include <QByteArray>
#include <QVector>

namespace linija::test {

enum class Torture { IsACall, MayBeACall, IsNoCall, IsNoCallInADatagram };

struct TortureMessage
{
    const char *name = "";
    Torture kind = Torture::IsNoCall;
    QByteArray bytes;
};

inline QByteArray tortureSdp()
{
    return "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 40000 RTP/AVP 0 101\r\na=rtpmap:101 telephone-event/8000\r\n";
}

struct TortureBuilder
{
    int port = 0;
    QByteArray id;
    QByteArray transport = "UDP";

    // A message whose parts can be said otherwise. Empty `from` and so on: the usual; "-": left out.
    struct Parts
    {
        QByteArray start;
        QByteArray via;
        QByteArray from;
        QByteArray to;
        QByteArray callId;
        QByteArray cSeq;
        QByteArray more;
        QByteArray body;
        QByteArray length;
    };

    [[nodiscard]] QByteArray uri() const { return "sip:agent@127.0.0.1:" + QByteArray::number(port); }
    [[nodiscard]] QByteArray via() const { return "SIP/2.0/" + transport + " 127.0.0.1:9"; }
    [[nodiscard]] QByteArray message(const QByteArray &method, Parts p) const
    {
        const auto line = [](const QByteArray &name, const QByteArray &said, const QByteArray &usual) {
            return said == "-" ? QByteArray() : name + ": " + (said.isEmpty() ? usual : said) + "\r\n";
        };
        const bool sdp = method == "INVITE" && p.body.isEmpty();
        if (sdp)
            p.body = tortureSdp();
        return (p.start.isEmpty() ? method + ' ' + uri() + " SIP/2.0" : p.start) + "\r\n" + line("Via", p.via, via() + ";branch=z9hG4bK" + id)
            + line("From", p.from, "<sip:t" + id + "@127.0.0.1>;tag=f" + id) + line("To", p.to, '<' + uri() + '>') + line("Call-ID", p.callId, "torture-" + id)
            + line("CSeq", p.cSeq, "1 " + method) + "Max-Forwards: 70\r\nContact: <sip:t@127.0.0.1:9>\r\n" + p.more
            + (sdp ? QByteArray("Content-Type: application/sdp\r\n") : QByteArray()) + line("Content-Length", p.length, QByteArray::number(p.body.size())) + "\r\n" + p.body;
    }
    [[nodiscard]] QByteArray answer(const QByteArray &start, const QByteArray &cSeq) const
    {
        Parts p;
        p.start = start;
        p.cSeq = cSeq;
        return message("OPTIONS", p);
    }
};

// Each with ids of its own: number, number + 1 …
inline QVector<TortureMessage> tortureMessages(int port, int number, const QByteArray &transport = "UDP")
{
    QVector<TortureMessage> all;
    using Parts = TortureBuilder::Parts;
    const auto next = [&] { return TortureBuilder{port, QByteArray::number(number++), transport}; };
    const auto with = [&](const char *name, Torture kind, const QByteArray &method, const auto &change) {
        const TortureBuilder build = next();
        Parts parts;
        change(parts, build);
        all.append({name, kind, build.message(method, parts)});
    };
    const QByteArray big(5000, 'a');

    // 3.1.1 valid
    with("3.1.1.1 white space everywhere", Torture::IsACall, "INVITE", [](Parts &p, const TortureBuilder &b) {
        p.to = "\r\n  \"A \\\\ \\\" B\"   <" + b.uri() + ">  ;   tag2 = \"x\"";
        p.via = "SIP  / 2.0\r\n /" + b.transport + "\r\n    127.0.0.1:9;branch=z9hG4bK" + b.id + ",SIP/2.0/TCP   other.example ;\r\n branch  =   z9hG4bKx";
        p.more = "NewFangledHeader:   newfangled value\r\n continued newfangled value\r\nUnknownHeaderWithUnusualValue: ;;,,;;,;\r\ns:\r\n";
    });
    with("3.1.1.2 a wide range of characters", Torture::IsNoCall, "!interesting-Method0123456789_*+`.%indeed'~", [](Parts &p, const TortureBuilder &b) {
        p.start = "!interesting-Method0123456789_*+`.%indeed'~ sip:1_unusual.URI~(to-be!sure)&isn't+it$/crazy?,/;;*:&it+has=1,weird!*pas$wo~d_too.(doesn't-it)@127.0.0.1:"
            + QByteArray::number(b.port) + " SIP/2.0";
    });
    with("3.1.1.3 escaped characters", Torture::MayBeACall, "INVITE", [](Parts &p, const TortureBuilder &b) {
        p.start = "INVITE sip:sips%3Auser%40example.com@127.0.0.1:" + QByteArray::number(b.port) + " SIP/2.0";
        p.more = "X-Queue: %Z%45\r\n";
    });
    with("3.1.1.4 escaped nulls", Torture::IsNoCall, "REGISTER", [](Parts &p, const TortureBuilder &b) { p.from = "sip:null-%00-null@127.0.0.1;tag=" + b.id; });
    with("3.1.1.5 a percent sign that escapes nothing", Torture::IsNoCall, "RE%47IST%45R", [](Parts &p, const TortureBuilder &) { p.more = "X: \"%Z%45\"\r\n"; });
    with("3.1.1.6 no space before the address", Torture::IsACall, "INVITE", [](Parts &p, const TortureBuilder &b) { p.from = "caller<sip:t" + b.id + "@127.0.0.1>;tag=1"; });
    with("3.1.1.7 long values", Torture::MayBeACall, "INVITE", [&](Parts &p, const TortureBuilder &b) {
        p.to = "\"" + big + "\" <sip:agent@127.0.0.1>";
        p.more = "Unknown-" + QByteArray(200, 'L') + ": " + big + "\r\n" + QByteArray("Via: SIP/2.0/TCP h.example;branch=z9hG4bK\r\n").repeated(30);
        p.callId = "torture-" + b.id + big;
    });
    {
        const TortureBuilder first = next();
        const TortureBuilder second = next();
        all.append({"3.1.1.8 more behind the message", Torture::IsNoCallInADatagram, first.message("OPTIONS", {}) + second.message("INVITE", {})});
    }
    with("3.1.1.9 semicolons in the user part", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &) { p.start = "OPTIONS sip:user;par=u%40example.net@127.0.0.1 SIP/2.0"; });
    with("3.1.1.10 many transports", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &b) {
        p.more = "Via: SIP/2.0/SCTP a.example;branch=z9hG4bK" + b.id + "\r\nVia: SIP/2.0/TLS b.example;branch=1\r\nVia: SIP/2.0/UNKNOWN c.example;branch=2\r\n";
    });
    with("3.1.1.11 several parts", Torture::IsNoCall, "MESSAGE", [](Parts &p, const TortureBuilder &) {
        p.more = "Content-Type: multipart/mixed;boundary=7a9cbec02ceef655\r\n";
        p.body = "--7a9cbec02ceef655\r\nContent-Type: text/plain\r\n\r\nHello\r\n--7a9cbec02ceef655\r\nContent-Type: application/octet-stream\r\n\r\n"
            + QByteArray("\0\xff\x30\x82\r\n", 6) + "--7a9cbec02ceef655--\r\n";
    });
    with("3.1.1.11 a call with several parts", Torture::IsACall, "INVITE", [](Parts &p, const TortureBuilder &) {
        p.more = "Content-Type: multipart/mixed;boundary=b\r\n";
        p.body = "--b\r\nContent-Type: application/isup;version=itu-t92+\r\n\r\n" + QByteArray("\x01\0\x49", 3) + "\r\n--b\r\nContent-Type: application/sdp\r\n\r\n" + tortureSdp()
            + "\r\n--b--\r\n";
    });
    all.append({"3.1.1.12 an unusual reason", Torture::IsNoCall, next().answer("SIP/2.0 200 = 2**3 * 5**2 \xd0\xbd\xd0\xbe \xd1\x81\xd1\x82\xd0\xbe", "1 OPTIONS")});
    all.append({"3.1.1.13 no reason", Torture::IsNoCall, next().answer("SIP/2.0 100 ", "1 INVITE")});

    // 3.1.2 invalid
    with("3.1.2.1 separators too many", Torture::MayBeACall, "INVITE", [](Parts &p, const TortureBuilder &b) { p.via = b.via() + ";;,;,,branch=" + b.id; });
    with("3.1.2.2 longer than it came", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &) { p.length = "9999"; });
    with("3.1.2.3 a negative length", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &) { p.length = "-999"; });
    with("3.1.2.4 numbers too large", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &) {
        p.cSeq = "36893488147419103232 INVITE";
        p.more = "Expires: 1000000000000000000000\r\n";
    });
    all.append({"3.1.2.5 numbers too large in an answer", Torture::IsNoCall, next().answer("SIP/2.0 503 Busy", "9292394834772304023312 OPTIONS")});
    with("3.1.2.6 a quote that does not end", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &b) { p.to = "\"Mr. J. User <" + b.uri() + ">"; });
    with("3.1.2.7 brackets around the target", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &b) { p.start = "INVITE <" + b.uri() + "> SIP/2.0"; });
    with("3.1.2.8 spaces within the target", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &b) { p.start = "INVITE " + b.uri() + "; lr SIP/2.0"; });
    with("3.1.2.9 spaces in the start line", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &b) { p.start = "INVITE  " + b.uri() + "  SIP/2.0"; });
    with("3.1.2.10 spaces after the version", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &b) { p.start = "OPTIONS " + b.uri() + " SIP/2.0  "; });
    with("3.1.2.11 headers in the target", Torture::MayBeACall, "INVITE", [](Parts &p, const TortureBuilder &b) { p.start = "INVITE " + b.uri() + "?Route=%3Csip:example.com%3E SIP/2.0"; });
    with("3.1.2.12 a date that is none", Torture::MayBeACall, "INVITE", [](Parts &p, const TortureBuilder &) { p.more = "Date: Fri, 01 Jan 2010 16:00:00 EST\r\n"; });
    with("3.1.2.13 a contact without brackets", Torture::IsNoCall, "REGISTER", [](Parts &p, const TortureBuilder &) { p.more = "Contact: sip:user@example.com?Route=%3Csip:a.example%3E\r\n"; });
    with("3.1.2.14 spaces within an address", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &b) { p.to = "\"Watson, Thomas\" < " + b.uri() + " >"; });
    with("3.1.2.15 a name that is no token", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &b) { p.from = "Bell, Alexander <sip:a@b>;tag=" + b.id; });
    with("3.1.2.16 another version", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &b) { p.start = "OPTIONS " + b.uri() + " SIP/7.0"; });
    with("3.1.2.17 methods that differ", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &) { p.cSeq = "8 INVITE"; });
    with("3.1.2.18 unknown methods that differ", Torture::IsNoCall, "NEWMETHOD", [](Parts &p, const TortureBuilder &) { p.cSeq = "8 INVITE"; });
    all.append({"3.1.2.19 a code too large", Torture::IsNoCall, next().answer("SIP/2.0 4294967301 better not break the receiver", "1 INVITE")});

    // 3.2 to 3.4: transactions, application, backward
    with("3.2.1 a branch without a name", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &b) { p.via = b.via() + ";branch=z9hG4bK"; });
    with("3.3.1 headers that must be there are not", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &) { p.from = p.to = p.callId = "-"; });
    with("3.3.2 a scheme that nobody knows", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &) { p.start = "OPTIONS nobodyKnowsThisScheme:totallyopaquecontent SIP/2.0"; });
    with("3.3.3 a scheme that is known elsewhere", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &) { p.start = "OPTIONS soap.beep://192.0.2.103:3002 SIP/2.0"; });
    with("3.3.4 such schemes in the other headers", Torture::IsNoCall, "REGISTER", [](Parts &p, const TortureBuilder &b) {
        p.to = "isbn:2983792873";
        p.from = "<http://www.example.com>;tag=" + b.id;
    });
    with("3.3.5 required is what nobody has", Torture::MayBeACall, "INVITE", [](Parts &p, const TortureBuilder &) { p.more = "Require: nothingSupportsThis, nothingSupportsThisEither\r\nProxy-Require: noProxiesSupportThis\r\n"; });
    with("3.3.6 a body that nobody reads", Torture::MayBeACall, "INVITE", [](Parts &p, const TortureBuilder &) {
        p.more = "Content-Type: application/unknownformat\r\n";
        p.body = "<audio>\r\n <pcmu port=\"443\"/>\r\n</audio>\r\n";
    });
    with("3.3.7 an unknown way to prove oneself", Torture::IsNoCall, "REGISTER", [](Parts &p, const TortureBuilder &) { p.more = "Authorization: NoOneKnowsThisScheme opaque-data=here\r\n"; });
    with("3.3.8 several values where one may be", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &b) {
        p.more = "CSeq: 59 INVITE\r\nCall-ID: other\r\nMax-Forwards: 5\r\nFrom: <sip:c@d>;tag=" + b.id + "\r\nTo: <sip:e@f>\r\n";
    });
    with("3.3.9 several lengths", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &) { p.more = "Content-Length: 5\r\n"; });
    all.append({"3.3.10 an answer to everybody", Torture::IsNoCall, next().answer("SIP/2.0 200 OK", "1 INVITE").replace("127.0.0.1:9", "255.255.255.255;received=255.255.255.255")});
    with("3.3.11 no way to go", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &) { p.more = "Max-Forwards: 0\r\n"; });
    with("3.3.12 a contact's parameter", Torture::IsNoCall, "REGISTER", [](Parts &p, const TortureBuilder &) { p.more = "Contact: sip:+19725552222@gw1.example.net;unknownparam\r\n"; });
    with("3.3.13 the same as the address's", Torture::IsNoCall, "REGISTER", [](Parts &p, const TortureBuilder &) { p.more = "Contact: <sip:+19725552222@gw1.example.net;unknownparam>\r\n"; });
    with("3.3.14 escaped headers of a contact", Torture::IsNoCall, "REGISTER", [](Parts &p, const TortureBuilder &) { p.more = "Contact: <sip:user@example.com?Route=%3Csip:sip.example.com%3E>\r\n"; });
    with("3.3.15 a call that takes no description", Torture::MayBeACall, "INVITE", [](Parts &p, const TortureBuilder &) { p.more = "Accept: text/nobodyKnowsThis\r\n"; });
    with("3.4.1 a call of the old kind", Torture::MayBeACall, "INVITE", [](Parts &p, const TortureBuilder &b) {
        p.via = b.via();
        p.from = "<sip:t" + b.id + "@127.0.0.1>";
    });
    // The rest is ours: what broke this library, or was thought to.
    with("a call from nobody's kind of address", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &b) { p.from = "<isbn:2983792873>;tag=" + b.id; });
    with("a call from a telephone number", Torture::MayBeACall, "INVITE", [](Parts &p, const TortureBuilder &b) { p.from = "<tel:+37126555014>;tag=" + b.id; });
    with("a call to nobody's kind of address", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &) { p.to = "<http://www.example.com>"; });
    with("a call with an empty subject", Torture::IsACall, "INVITE", [](Parts &p, const TortureBuilder &) { p.more = "Subject:\r\n"; });
    with("a call that replaces nothing that can be named", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &) { p.more = "Replaces: <http://x>\r\n"; });
    with("a request of the old kind to a telephone number", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &b) {
        p.via = b.via() + ";branch=1";
        p.to = "<tel:+37126555014>";
    });
    with("a contact without a value", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &) { p.more = "Contact:\r\nRecord-Route:\r\nRoute: <>\r\n"; });
    with("Via without a value", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &) { p.via = " "; });
    with("Via that cannot be read", Torture::IsNoCall, "OPTIONS", [](Parts &p, const TortureBuilder &) { p.via = "SIP/2.0/UDP <h>;branch=z9hG4bK1"; });
    with("several kinds of body at once", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &) {
        p.more = "Content-Type: multipart/mixed\r\nContent-Type: multipart/mixed;boundary=b\r\n";
        p.body = "--b\r\n\r\n--b--";
    });
    with("a body packed many times", Torture::IsNoCall, "MESSAGE", [](Parts &p, const TortureBuilder &) {
        p.more = "Content-Type: multipart/mixed\r\nContent-Encoding: deflate\r\n";
        p.body = QByteArray::fromHex("789c030000000001");
    });
    with("an answer by another way than the request's", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &b) { p.via = "SIP/2.0/SCTP 127.0.0.1:9;branch=z9hG4bK" + b.id; });
    with("a caller with a name of two thousand letters", Torture::IsNoCall, "INVITE", [](Parts &p, const TortureBuilder &b) {
        p.from = '"' + QByteArray(2000, 'a') + "\" <sip:t" + b.id + "@127.0.0.1>;tag=1";
    });
    with("a header folded before its colon", Torture::MayBeACall, "INVITE", [](Parts &p, const TortureBuilder &) { p.more = "Via\r\n : x\r\n"; });
    with("a body cut in the middle of a boundary", Torture::IsNoCallInADatagram, "INVITE", [](Parts &p, const TortureBuilder &) {
        p.more = "Content-Type: multipart/mixed;boundary=b\r\n";
        p.body = "--b\r\nContent-Type: application/sdp\r\n\r\nv=0\r\n--";
    });
    with("a boundary that is empty", Torture::IsNoCallInADatagram, "INVITE", [](Parts &p, const TortureBuilder &) {
        p.more = "Content-Type: multipart/mixed;boundary=\"\"\r\n";
        p.body = "----\r\n\r\n----";
    });
    with("a session that goes nowhere", Torture::MayBeACall, "INVITE", [](Parts &p, const TortureBuilder &) {
        p.more = "Content-Type: application/sdp\r\n";
        p.body = "v=0\r\no=- 99999999999999999999 1 IN IP4 \r\ns=\r\nc=IN IP4 0.0.0.0\r\nt=0 0\r\nm=audio 0 RTP/AVP 999 -1 \r\na=rtpmap:999 x/0\r\na=ptime:-1\r\nm=\r\na=\r\n";
    });
    with("NOTIFY out of nothing", Torture::IsNoCall, "NOTIFY", [](Parts &p, const TortureBuilder &) { p.more = "Event: refer\r\nSubscription-State: active;expires=-1\r\nContent-Type: message/sipfrag\r\n"; p.body = "SIP/2.0 200 OK\r\nVia"; });
    with("REFER out of nothing", Torture::IsNoCall, "REFER", [](Parts &p, const TortureBuilder &) { p.more = "Refer-To: <sip:premium@example.com>\r\n"; });
    with("an answer to nothing", Torture::IsNoCall, "BYE", [](Parts &p, const TortureBuilder &) { p.to = "<sip:x@y>;tag=none"; });
    return all;
}

} // namespace linija::test
