"""The same notes as a text that Anki imports: the second way for a correction.

A package loses to a learner's newer edits, and is refused by a note type to which the
learner added a field. The text finds the notes by their guid, sets our fields to what
they should be, and leaves tags, reviews and the learner's own fields alone.
"""

import csv
from collections.abc import Iterable, Mapping
from io import StringIO

from factfile.outputs.anki import notetype
from factfile.outputs.anki.lock import Lock
from factfile.outputs.anki.notes import Note

LIMITS = """\
# For learners who have the deck {deck} already: corrections for notes to which
# you added fields of your own, or that you edited since. Import it in Anki with
# File > Import, and choose "Update" for existing notes.
# It sets every field of ours to edition {edition}, also where you edited one; your own
# fields, tags, reviews and decks stay. It brings no pictures, no new style, no tags.
# Without the deck in your collection Anki would make something else of it.
"""


def write(
    notes: Iterable[Note], names: Mapping[str, str], edition: str, lock: Lock, deck: str
) -> str:
    """The text: a line for each note, under what it cannot do and how to read it."""
    columns = ("guid", "deck", *notetype.FIELD_IDS)
    target = StringIO()
    target.write(LIMITS.format(deck=f"“{deck}”", edition=edition))
    target.write(
        "#separator:Comma\n#html:true\n"
        f"#notetype:{notetype.NAME}\n#guid column:1\n#deck column:2\n"
        f"#columns:{','.join(columns)}\n"
    )
    rows = csv.writer(target, lineterminator="\n")
    for note in notes:
        content = {**note.fields, "Edition": lock.notes[note.guid].stamp.edition}
        values = (content.get(name, "") for name in notetype.FIELD_IDS)
        rows.writerow((note.guid, names[note.topic], *values))
    return target.getvalue()
