"""Runs the command line as `python -m factfile`."""

from factfile.cli import main

if __name__ == "__main__":
    main()
