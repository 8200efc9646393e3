"""The program, started as `python -m anthology`."""

from anthology.cli.program import main

main()
