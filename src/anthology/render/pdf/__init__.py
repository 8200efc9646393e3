"""The PDF: WeasyPrint sets the pages; what it gets wrong is mended here, fault by fault."""
