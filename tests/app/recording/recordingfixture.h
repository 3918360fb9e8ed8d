// A phone that records for a key of the test, and the recordings that it leaves.
#pragma once

#include "core/recording/sealedrecording.h"
#include "core/recording/sealedrecordingreader.h"
#include "core/telephony/recordingsetup.h"
#include "tests/app/phone/sipfixture.h"
#include "tests/recordedear.h"

#include <QDir>

namespace linija::test {

class RecordingPhone : public PhoneUnderTest
{
public:
    RecordingKeys keys = RecordingKeys::make().value();

    [[nodiscard]] RecordingSetup setup(RecordingRule rule) const
    {
        RecordingSetup out;
        out.rule = rule;
        out.publicKey = QString::fromLatin1(keys.publicKey.toBase64());
        return out;
    }

    void startWith(const RecordingSetup &wish)
    {
        start();
        connectClient();
        tell(wish);
    }

    void tell(const RecordingSetup &wish)
    {
        bool done = false;
        const auto connection = QObject::connect(client.get(), &PhoneLinkClient::commandDone, client.get(),
                                                 [&](const QString &method) { done |= method == methodName<phonecommand::SetUpRecording>(); });
        client->perform(phonecommand::SetUpRecording{wish});
        REQUIRE(waitFor([&] { return done; }));
        QObject::disconnect(connection);
    }

    [[nodiscard]] QString answered()
    {
        REQUIRE(reaches(CallPhase::Alerting));
        const QString id = history.constLast().id;
        client->answer(id);
        REQUIRE(reaches(CallPhase::Talking));
        return id;
    }

    [[nodiscard]] bool tells(CallRecordingState state, std::chrono::milliseconds limit = std::chrono::seconds(10)) const
    {
        return waitFor([&] { return !history.isEmpty() && history.constLast().recording == state; }, limit);
    }

    [[nodiscard]] QStringList files() const
    {
        const QDir dir(folder.filePath(QStringLiteral("data/recordings")));
        QStringList all;
        for (const QString &name : dir.entryList({QStringLiteral("*.lrec")}, QDir::Files, QDir::Name))
            all.push_back(dir.filePath(name));
        return all;
    }

    // The one recording there is, once it is finished.
    [[nodiscard]] OpenedRecording opened() const
    {
        REQUIRE(waitFor([&] { return files().size() == 1 && !isBeingRecorded(files().constFirst()); }));
        const auto file = openRecording(files().constFirst(), keys);
        REQUIRE(file.ok());
        return file.value();
    }

    [[nodiscard]] static BothSides sound(const OpenedRecording &recording)
    {
        auto decoded = RecordedSound::open(recording.sound);
        REQUIRE(decoded.ok());
        return listenTo(*decoded.value());
    }

    static void rest(std::chrono::milliseconds length)
    {
        (void)waitFor([] { return false; }, length);
    }
};

} // namespace linija::test
