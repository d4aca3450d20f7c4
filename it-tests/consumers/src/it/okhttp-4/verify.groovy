def closure = new File(basedir, 'target/closure.txt').text
assert closure.contains(':okhttp:jar:4.12.0:compile')
assert closure.contains(':kotlin-stdlib-jdk8:jar:')
assert new File(basedir, 'target/said.txt').text.readLines().contains('approved 1')
