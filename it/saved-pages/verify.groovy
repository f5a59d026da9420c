import io.github.crossread.it.Build

def build = Build.in(basedir)
build.says(~/\[INFO\] crossread: not read, as no article files: minutes\.xlsx\R/)

def report = build.json('target/crossread/crossread.json')
assert report.articles*.id == ['echo', 'harbour-post', 'tideline']
assert report.articles*.outlet == ['echo', 'Harbour Post', 'Tideline']
assert report.articles*.headline == ['Boats trapped behind broken lock gate', 'Lock gate at Oare stuck for third day',
    'Oare lock closed until the weekend']
assert report.articles*.published == ['2026-03-06', '2026-03-05T08:15Z', '2026-03-05T17:40Z']
assert report.articles*.updated == [null, '2026-03-05T09:30Z', null]

// What stands around the articles on their pages is never told as text of theirs.
def aligned = report.articles.collectMany { it.sentences }.findAll { it.role in ['headline', 'summary', 'body'] }*.text
assert aligned.every { !(it =~ /newsletter|Share|Log in|Gulls|runs aground|years ago|rights|Reporting by/) }
assert report.passages.any { it.readings*.article.toSet() == ['echo', 'harbour-post', 'tideline'].toSet() }
