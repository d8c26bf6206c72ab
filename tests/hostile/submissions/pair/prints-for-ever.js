// Escapes, markup, null bytes and half characters, without end.
function twoSum() {
  for (;;) console.log('PASSED \u001b[31m<script>alert(1)</script>\0\ud800');
}
