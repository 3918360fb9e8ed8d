"""Hears what assistive software hears of one program: prints each AT-SPI event as a line of JSON until it is ended.

    listener.py <process id>
"""

import json
import sys
import time

import pyatspi

KINDS = ("object:property-change", "object:state-changed", "object:children-changed", "object:text-changed",
         "object:text-caret-moved", "object:selection-changed", "object:active-descendant-changed",
         "object:visible-data-changed", "object:bounds-changed", "object:announcement", "object:model-changed",
         "focus:", "window:")


def main():
    pid = int(sys.argv[1])

    def hear(event):
        try:
            source = event.source
            application = event.host_application
            if application is None or application.get_process_id() != pid:
                return
            heard = {"at": round(time.monotonic(), 3), "event": str(event.type), "role": source.getRoleName(),
                     "name": source.name or "", "one": event.detail1}
            if isinstance(event.any_data, str):
                heard["text"] = event.any_data
        except Exception as gone:  # what it was about is not there any more
            heard = {"at": round(time.monotonic(), 3), "event": str(event.type), "role": "", "name": "", "gone": str(gone)}
        print(json.dumps(heard, ensure_ascii=False), flush=True)

    pyatspi.Registry.registerEventListener(hear, *KINDS)
    print(json.dumps({"event": "listening"}), flush=True)
    pyatspi.Registry.start()


if __name__ == "__main__":
    main()
