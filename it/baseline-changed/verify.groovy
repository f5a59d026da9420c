import io.github.crossread.it.Build

def build = Build.in(basedir)
build.says(~/\[INFO\] mill: baseline stored -> src.crossread-baseline.mill\.json/)
build.says('[INFO] mill: 1 rule, 0 violations')
build.says('[ERROR] mill: unchanged: article gazette (gazette) was edited')
build.says('[ERROR] mill: unchanged: article post (post) is new')
build.says(~/\[ERROR\] mill: unchanged: article tribune \(tribune\) is gone; \d+ passages? changed with it/)
build.says(~/\[ERROR\] mill: unchanged: passage p\w+ changed: .*gazette had “The mill had stood empty for nine years, the owner said.”, has “The mill had stood empty for ten years/)
build.says(~/\[ERROR\] mill: unchanged: passage p\w+ is new: “The council of Dunmore/)
assert !build.log().contains('A ewe went')
build.fails(" violations of Crossread's rules")
build.says('To accept what changed, run mvn crossread:check -Dcrossread.updateBaseline.')
