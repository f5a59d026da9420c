import io.github.crossread.it.Build

def build = Build.in(basedir)
build.says('[INFO] mill: since the baseline: article post (post) is new')
def sarif = build.json('target/crossread-check/crossread.sarif')
assert sarif.runs[0].results*.level.unique() == ['note']
def junit = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/crossread-check/TEST-crossread.xml'))
assert junit.testsuite.'system-out'.text().contains('article tribune (tribune) is gone')
