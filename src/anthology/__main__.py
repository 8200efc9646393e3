"""The program, started as `python -m anthology`."""

from anthology.cli import main

main()
