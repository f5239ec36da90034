"""What outputs may say about the facts as a whole, beside the items."""

from dataclasses import replace

from factfile import questions
from factfile.facts import Facts
from factfile.facts.dates.edtf import parse
from factfile.facts.dates.words import bare
from factfile.facts.wording.typography import typeset
from factfile.items import Period, Picture, Reference, Retired, Source


def reference(read: Facts) -> Reference:
    """Titles, sources, pictures, what was renamed and what was withdrawn."""
    return Reference(
        id=read.about.id,
        title=typeset(read.about.title),
        edition=read.about.edition.isoformat(),
        as_of=bare(parse(read.about.edition.isoformat()), read.words),
        language=read.about.language,
        license=read.about.license,
        topics={id: typeset(title) for id, title in read.topics.items()},
        sources={
            id: Source(id, typeset(source.short), typeset(source.cite))
            for id, source in read.sources.items()
        },
        life=_life(read),
        pictures={
            fact.id: Picture(
                fact.image.suffix,
                fact.image.data,
                typeset(fact.image.credit),
                typeset(fact.image.license),
                typeset(fact.image.alt),
            )
            for fact in read.facts.values()
            if fact.image
        },
        former={fact.id: fact.was[0] for fact in read.facts.values() if fact.was},
        retired=tuple(
            Retired(fact.id, fact.topic, typeset(fact.withdrawn))
            for fact in read.facts.values()
            if fact.withdrawn
        ),
    )


def dated(read: Facts, edition: str) -> Reference:
    """The same, as of another edition."""
    return replace(
        reference(read), edition=edition, as_of=bare(parse(edition), read.words)
    )


def _life(read: Facts) -> Period | None:
    """That of the organization which the file is about."""
    title = read.about.title
    lives = (thing.life for thing in read.things.values() if thing.name == title)
    return next((questions.period(read, life) for life in lives if life), None)
