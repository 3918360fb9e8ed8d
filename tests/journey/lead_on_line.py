"""A team lead comes on the line by the PBX's codes: the window says so as long as they are there, and each hears whom they
should."""

import os

import desk as d
import steps
from desk import check, wait_for
from telephone import Telephone

AGENT = 440  # Hz, what each of them says
CUSTOMER = 1000
LEAD = 1700

WORDS = {
    "*51": ("listens", "A team lead is listening on your line."),
    "*52": ("whispers", "you hear them, the customer does not"),
    "*53": ("barges", "you and the customer hear them"),
}


def shows(desk, words):
    """On the screen; what was said to a screen reader stays in its notice."""
    return desk.find("label", words) is not None


def journey(desk):
    desk.start_pbx()
    desk.use_account("agent1")
    desk.start_backend()
    desk.start_window()
    lead = Telephone(desk, "lead", LEAD)
    steps.go_ready(desk)
    wait_for("the account to be registered", lambda: (desk.phone_status() or {}).get("registration") == "registered", 20)
    desk.speak(AGENT)
    customer_heard = os.path.join(desk.home, "customer-heard.wav")
    customer = d.Caller(desk, [os.path.join(desk.bin, "linija-caller"), "--call", f"sip:7001@127.0.0.1:{desk.pbx.sip}", "--from", "+37126555014",
                               "--header", "X-Load-Generator: test", "--tone", str(CUSTOMER), "--listen", f"{AGENT},{LEAD}", "--record",
                               customer_heard, "--json"])
    steps.wait_alert(desk)
    steps.answer(desk)
    customer.event("answered")

    for code, (mode, words) in WORDS.items():
        check(not shows(desk, "team lead"), "a lead is told of who is not there")
        lead.dial(code + "agent1")
        wait_for(f"the word that a lead {mode}", lambda: shows(desk, words), 15)
        others = [text for other, text in WORDS.values() if other != mode]
        check(not any(shows(desk, text) for text in others), "two things are said of one lead")
        if desk.pictures:
            os.makedirs(desk.pictures, exist_ok=True)
            desk.picture(os.path.join(desk.pictures, f"lead-{mode}.png"))
        before = os.path.getsize(customer_heard)
        heard = desk.tones(desk.record_ear(2), CUSTOMER, LEAD)["tones"]
        customer_hears_lead = tone_in_last(desk, customer_heard, os.path.getsize(customer_heard) - before, LEAD)
        print(f"{mode}: the agent hears customer {heard[str(CUSTOMER)]:.0f}, lead {heard[str(LEAD)]:.0f}; the customer hears the lead {customer_hears_lead:.0f} dBFS")
        check(heard[str(CUSTOMER)] > -30, f"the agent hears the customer: {heard}")
        check((heard[str(LEAD)] > -30) == (mode != "listens"), f"a lead who {mode} at the agent's ear: {heard}")
        check((customer_hears_lead > -30) == (mode == "barges"), f"a lead who {mode} at the customer's ear: {customer_hears_lead}")
        lead.hang_up()
        wait_for("the word to go", lambda: not shows(desk, "team lead"), 15)

    lead_heard = desk.tones(lead.heard, AGENT, CUSTOMER)["tones"]
    check(lead_heard[str(AGENT)] > -30 and lead_heard[str(CUSTOMER)] > -30, f"the lead heard both: {lead_heard}")
    desk.key("F4")
    customer.end()
    lead.end()


def tone_in_last(desk, wav, size, hz):
    """The level of a tone in the last bytes of a WAV file that still grows (16 bit, mono, as its header says)."""
    import struct
    import wave
    part = os.path.join(desk.home, "part.wav")
    with open(wav, "rb") as file:
        header = file.read(44)
        file.seek(-(min(size, 2_000_000) // 2 * 2), os.SEEK_END)
        sound = file.read()
    with wave.open(part, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(struct.unpack("<I", header[24:28])[0] or 48000)
        out.writeframes(sound[:len(sound) // 2 * 2])
    return desk.tones(part, hz)["tones"][str(hz)]


if __name__ == "__main__":
    d.run(journey, __doc__)
