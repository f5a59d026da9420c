import io.github.crossread.it.Build

def build = Build.in(basedir)
for (module in ['east', 'west']) {
  build.wrote("$module/target/crossread", "${module}.html", "${module}.json", "${module}.pdf")
  build.says("[INFO] ${module}: 3 rules, 3 violations")
  def sarif = build.json("$module/target/crossread-check/crossread.sarif")
  assert sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri.startsWith("$module/src/crossread/$module/")
}
assert !build.log().contains('thread-safe')
