import io.github.crossread.it.Build

def build = Build.in(basedir)
build.says('[INFO] mill: 4 rules, 0 violations')
def suite = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/crossread-check/TEST-crossread.xml')).testsuite
assert suite.@tests == '4' && suite.@failures == '0'
