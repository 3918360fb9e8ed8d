// A phone that records for a key of the test, and the recordings that it leaves.
#pragma once

#include "core/recording/sealedrecording.h"
#include "core/recording/sealedrecordingreader.h"
#include "core/telephony/recordingsetup.h"
#include "tests/app/phone/sipfixture.h"
#include "tests/recordedear.h"

#include <QDir>

namespace linija::test {

// Phone: PhoneUnderTest, or one with more to it.
template <class Phone> class Recorder : public Phone
{
public:
    using Phone::Phone;

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
        this->start();
        this->connectClient();
        tell(wish);
    }

    void tell(const RecordingSetup &wish)
    {
        bool done = false;
        const auto connection = QObject::connect(this->client.get(), &PhoneLinkClient::commandDone, this->client.get(),
                                                 [&](const QString &method) { done |= method == methodName<phonecommand::SetUpRecording>(); });
        this->client->perform(phonecommand::SetUpRecording{wish});
        REQUIRE(waitFor([&] { return done; }));
        QObject::disconnect(connection);
    }

    [[nodiscard]] QString answered()
    {
        REQUIRE(this->reaches(CallPhase::Alerting, std::chrono::seconds(15)));
        const QString id = this->history.constLast().id;
        this->client->answer(id);
        REQUIRE(this->reaches(CallPhase::Talking));
        return id;
    }

    [[nodiscard]] bool tells(CallRecordingState state, std::chrono::milliseconds limit = std::chrono::seconds(10)) const
    {
        return waitFor([&] { return !this->history.isEmpty() && this->history.constLast().recording == state; }, limit);
    }

    [[nodiscard]] QString recordings() const { return this->folder.filePath(QStringLiteral("data/recordings")); }

    [[nodiscard]] QStringList files() const
    {
        const QDir dir(recordings());
        QStringList all;
        for (const QString &name : dir.entryList({QStringLiteral("*.lrec")}, QDir::Files, QDir::Name))
            all.push_back(dir.filePath(name));
        return all;
    }

    // The one recording there is, once it is finished.
    [[nodiscard]] OpenedRecording opened() const
    {
        REQUIRE(waitFor([&] { return files().size() == 1 && !isBeingRecorded(files().constFirst()); }));
        return opened(files().constFirst());
    }

    // Of several, the one of this call.
    [[nodiscard]] OpenedRecording openedOf(const QString &callId) const
    {
        for (const QString &file : files()) {
            REQUIRE(waitFor([&] { return !isBeingRecorded(file); }));
            const OpenedRecording one = opened(file);
            if (one.about.callId == callId)
                return one;
        }
        FAIL("no recording of this call");
        return {};
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

private:
    [[nodiscard]] OpenedRecording opened(const QString &file) const
    {
        const auto recording = openRecording(file, keys);
        REQUIRE(recording.ok());
        return recording.value();
    }
};

using RecordingPhone = Recorder<PhoneUnderTest>;

} // namespace linija::test
