import io.github.crossread.it.Build

def build = Build.in(basedir)
for (module in ['east', 'west']) {
  build.wrote("$module/target/crossread", "${module}.html", "${module}.json", "${module}.pdf")
  build.says("[INFO] ${module}: 3 rules, 3 violations")
  build.says("[INFO] ${module}: up to date -> ")
  def sarif = build.json("$module/target/crossread-check/crossread.sarif")
  def location = sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation
  assert location.uri.contains("parallel-modules/$module/src/crossread/$module/")
  assert sarif.runs[0].results[0].level == 'warning'
}
assert !build.log().contains('thread-safe')

assert build.log().split(/No articles to compare: this module has no folder src.crossread/).length >= 5
assert !new File(basedir, 'tools/target').exists() || !new File(basedir, 'tools/target/crossread').exists()

build.says(~/2 reports of 2 modules -> target.crossread-aggregate.index\.html/)
def index = new File(basedir, 'target/crossread-aggregate/index.html').getText('UTF-8')
def page = new File(basedir, 'target/site/crossread-aggregate.html').getText('UTF-8')
for (module in ['east', 'west']) {
  for (format in ['html', 'pdf', 'json']) {
    assert index.contains("href=\"reports/$module/${module}.$format\"")
    assert page.contains("href=\"crossread-aggregate/reports/$module/${module}.$format\"")
    for (site in ['site', 'staging']) {
      assert new File(basedir, "target/$site/crossread-aggregate/reports/$module/${module}.$format").length() > 0
    }
  }
  assert new File(basedir, "target/crossread-aggregate/TEST-crossread-${module}.xml").exists()
}
assert new File(basedir, 'target/staging/crossread-aggregate.html').getText('UTF-8') == page
assert new File(basedir, 'target/staging/crossread-aggregate.html').getText('UTF-8') == page
def sarif = build.json('target/crossread-aggregate/crossread.sarif')
assert sarif.runs.size() == 1 && sarif.runs[0].results.size() == 6
