import io.github.crossread.it.Build

def build = Build.in(basedir)
build.says(~/wall-2025-10-14: not read, as no article files: monitor-2 \(in no set of two or more\)/)

def closing = build.json('target/crossread/wall-2025-10-14.json')
assert closing.articles*.id == ['nexis-1', 'nexis-2']
assert closing.articles*.outlet == ['Saltgate Courier', 'Merrow Ledger']
assert closing.articles*.headline == ['Sea wall to close for six weeks', 'Cracks shut sea wall']
assert closing.passages.any { it.readings*.article.toSet() == ['nexis-1', 'nexis-2'].toSet() }

def ferry = build.json('target/crossread/wall-2025-10-15.json')
assert ferry.articles*.id == ['monitor-1', 'nexis-3']
assert ferry.articles*.outlet == ['Tideline', 'Saltgate Courier']
assert ferry.articles*.published == ['2025-10-15', '2025-10-15']

// What a database says of an article is never told as its text.
def aligned = (closing.articles + ferry.articles).collectMany { it.sentences }.findAll { it.role in ['headline', 'summary', 'body'] }*.text
assert aligned.every { !(it =~ /BYLINE|LENGTH|LOAD-DATE|LANGUAGE|Copyright|DOCUMENTS/) }
