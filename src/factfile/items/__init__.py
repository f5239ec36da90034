"""What a test is made of: items with their keys, distractors and reasons, drawn into
forms.

Everything here is ready to print and knows nothing of how it was found out. Texts are
plain text with real punctuation; a writer escapes them for its own format.
"""

from factfile.items.form import Form, Question, Section, letters, sign
from factfile.items.item import (
    BANDS,
    BLANK,
    COGNITION,
    FALSE,
    TRUE,
    UNTRIED,
    Difficulty,
    Item,
    Option,
    OtherValue,
    Part,
)
from factfile.items.reference import (
    Citation,
    Period,
    Picture,
    Reference,
    Retired,
    Source,
    cited,
)

__all__ = [
    "BANDS",
    "BLANK",
    "COGNITION",
    "FALSE",
    "TRUE",
    "UNTRIED",
    "Citation",
    "Difficulty",
    "Form",
    "Item",
    "Option",
    "OtherValue",
    "Part",
    "Period",
    "Picture",
    "Question",
    "Reference",
    "Retired",
    "Section",
    "Source",
    "cited",
    "letters",
    "sign",
]
