"""How authors head the parts of a text that stand around its body, in ten languages."""

from anthology.clean.vocabulary import entries, folded

_HEADS = entries("""
abstract|acknowledgements|acknowledgments|afterword|appendix|bibliography|conclusion|conclusions
contents|endnotes|epilogue|external links|footnotes|foreword|further reading|introduction
list of abbreviations|literature|notes|notes and references|postscript|preface|prologue|references
see also|selected bibliography|sources|summary|table of contents|works cited|anhang|anmerkungen
bibliographie|danksagung|einleitung|einzelnachweise|endnoten|fazit|fußnoten|inhalt
inhaltsverzeichnis|literatur|literaturhinweise|literaturverzeichnis|nachwort|quellen
quellen und literatur|quellenverzeichnis|schluss|siehe auch|vorwort|weblinks|zum weiterlesen
zusammenfassung|annexe|annexes|avant-propos|liens externes|notes et références|postface|préface
références|remerciements|résumé|voir aussi|agradecimientos|anexo|anexos|apéndice|bibliografía
conclusiones|conclusión|enlaces externos|epílogo|fuentes|índice|introducción|notas|prefacio|prólogo
referencias|resumen|véase también|благодарности|введение|вместо предисловия|вступление|выводы
заключение|источники|источники и литература|литература|оглавление|послесловие|предисловие
приложение|примечания|резюме|см. также|содержание|сноски|список литературы|appendice|bibliografia
collegamenti esterni|conclusioni|fonti|introduzione|note|riferimenti|ringraziamenti|vedi anche
voci correlate|agradecimentos|conclusão|fontes|introdução|ligações externas|referências
referências bibliográficas|resumo|ver também|literatura|linki zewnętrzne|podsumowanie|przedmowa
przypisy|streszczenie|wprowadzenie|wstęp|źródła|βιβλιογραφία|δείτε επίσης|εισαγωγή|παραπομπές
πηγές|πρόλογος|σημειώσεις|συμπεράσματα|参考文献|参考资料|參考文獻|參考資料|参见|參見|后记|外部链接
外部連結|引言|前言|注释|註釋|目录|目錄|结论|結論|致谢|致謝|附录|附錄
""")
_LONGEST = max(map(len, _HEADS)) + 10  # characters, marks around it included


def heads_apparatus(text: str) -> bool:
    """Return whether a line heads notes, sources or the like, as pages have such lines too."""
    return len(text) <= _LONGEST and folded(text) in _HEADS
