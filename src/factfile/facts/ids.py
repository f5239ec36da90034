"""Words made into ids."""

import re
import unicodedata

# Letters that are no letter with a mark, as é is.
PLAIN = str.maketrans(
    {
        **{"æ": "ae", "œ": "oe", "þ": "th"},
        **{"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i"},
    }
)
LONGEST = 40


def simple(text: str) -> str:
    """The text as an id: "Überlingen, 2nd band" is "uberlingen-2nd-band". Empty where
    it has no letter from a to z and no digit.
    """
    low = unicodedata.normalize("NFKD", text.casefold().translate(PLAIN))
    bare = "".join(c for c in low if not unicodedata.combining(c))
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", bare))
    return "-".join(words)[:LONGEST].strip("-")
