// An error that claims to come from elsewhere.
function twoSum() {
  const e = new Error('a\u001b[2Jb');
  e.name = '\u0000<script>';
  e.stack = 'at x (submission.js:99999999999999999999:1)\n'.repeat(1e5);
  throw e;
}
