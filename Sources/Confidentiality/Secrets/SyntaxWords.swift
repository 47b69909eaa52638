/// Words of HTML, of programs and of addresses: in a block of code they are no names.
enum SyntaxWords {
    static let all = Set(
        """
        abbr address alt and api app area aria article aside audio auto base bash blockquote body bold bool boolean
        border break button call canvas caption case catch center cite class code col colgroup color colour com
        command config const content continue controls css data datalist default define del desc details dev dfn dialog
        dir disabled div dns docs document download edu else embed end env error eval event example export
        fetch field fieldset figcaption figure file files final float font footer for form frame from func function
        get git goto grid head header height hidden hidden hint home host hover href html http https icon id iframe
        image img index import info inline input int integer italic item items java javascript join json key keygen
        label lang layout left legend let level lib like limit line link list load local log logo loop mail mailto
        main map margin mark max media menu meta meter method middle min mode module name nav net new next node
        none noscript null number object off onclick open optgroup option options order org output padding page
        param params parent path pdf php picture placeholder plain pre print private process progress public python
        query range raw read ref rel request require required reset resource response rest return right role root
        row rows rowspan ruby rule rules samp scope script search section select self server set shell short show
        site size slot small source span split src static status step strict string strong struct style sub submit
        summary sup svg switch tab table tag target tbody template test text textarea tfoot thead theme this time
        title token toml tools top track true try type undefined unit update url use user val value values var
        version video view void wbr web while width word words wrap write www xml yaml yml zip
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
