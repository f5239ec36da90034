"""An order that tells nothing and never changes: by hash, not by chance."""

import hashlib


def shuffle_key(*parts: str) -> str:
    """A key to sort by: the same parts give the same place everywhere, for ever."""
    return hashlib.sha256("/".join(parts).encode()).hexdigest()


def pick(count: int, *parts: str) -> int:
    """A number below `count` that the parts settle, each as likely as the others."""
    return int(shuffle_key(*parts), 16) % count
