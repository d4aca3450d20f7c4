def refusal = new File(basedir, 'target/refusal.txt').text
assert refusal.startsWith('1 ')
assert refusal.contains('automatic module cannot be used with jlink')
assert new File(basedir, 'target/modules.txt').text.trim() == 'java.base,java.logging,jdk.httpserver'
assert new File(basedir, 'target/said.txt').text.readLines().contains('approved 1')
