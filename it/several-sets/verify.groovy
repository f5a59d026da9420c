import io.github.crossread.it.Build
import org.apache.pdfbox.Loader

def build = Build.in(basedir)
build.wrote('target/crossread', 'flood.html', 'flood.json', 'flood.pdf', 'mill.html', 'mill.json', 'mill.pdf')
build.says(~/(?s)\[INFO\] flood: 2 articles, .* -> target\/crossread\/flood\.pdf, \.html, \.json\R.*\[INFO\] mill: 2 articles, /)

def flood = build.json('target/crossread/flood.json')
assert flood.set.title == 'The flood at Hale'
assert flood.articles*.id == ['herald', 'gazette']
assert flood.articles[0].outlet == 'The Herald of Hale'
assert flood.articles[0].published == '2026-03-06'
assert build.json('target/crossread/mill.json').articles*.id == ['gazette', 'herald']

Loader.loadPDF(new File(basedir, 'target/crossread/flood.pdf')).withCloseable { pdf ->
  assert pdf.getPage(0).contents.text.startsWith('1.25 0 0 1.25 0 0 cm')
}
