#!/bin/bash -eu
# What OSS-Fuzz runs: leaves in $OUT each target with the files that it begins with.
export JAVA_HOME=/usr/lib/jvm/java-17-openjdk-amd64
mvn -ntp -q test-compile dependency:copy-dependencies \
  -DincludeScope=test -DoutputDirectory="$OUT/lib"
cp -r target/classes target/test-classes "$OUT/"

java -Dcrossread.basedir=. -cp "$OUT/classes:$OUT/test-classes:$OUT/lib/*" \
  io.github.crossread.fuzz.Seeds "$WORK/seeds"

# A Java of its own, since the targets need 17.
cp -r "$JAVA_HOME" "$OUT/java"

for source in src/test/java/io/github/crossread/fuzz/*Fuzzer.java; do
  target=$(basename "$source" .java)
  cat > "$OUT/$target" <<EOF
#!/bin/bash
# LLVMFuzzerTestOneInput for fuzzer detection.
here=\$(dirname "\$0")
JAVA_HOME=\$here/java LD_LIBRARY_PATH=\$here/java/lib/server:\$here \\
  \$here/jazzer_driver --agent_path=\$here/jazzer_agent_deploy.jar \\
  --cp="\$here/classes:\$here/test-classes:\$here/lib/*" \\
  --target_class=io.github.crossread.fuzz.$target \\
  --instrumentation_includes='io.github.crossread.**' \\
  --jvm_args="-Xmx1500m:-Dcrossread.basedir=\$here" "\$@"
EOF
  chmod +x "$OUT/$target"
  (cd "$WORK/seeds/$target" && zip -q -r "$OUT/${target}_seed_corpus.zip" .)
done
