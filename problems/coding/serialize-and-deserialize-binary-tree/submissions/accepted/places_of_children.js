/**
 * Encodes a tree to a single string: for each node its value and the numbers of its children, 0 for none.
 * @param {TreeNode} root
 * @return {string}
 */
var serialize = function (root) {
  if (!root) return '';
  const nodes = [root];
  const rows = [];
  for (let i = 0; i < nodes.length; i++) {
    const { val, left, right } = nodes[i];
    const numbers = [left, right].map((child) => (child ? nodes.push(child) - 1 : 0));
    rows.push(`${val} ${numbers.join(' ')}`);
  }
  return rows.join('\n');
};

/**
 * Decodes your encoded data to tree.
 * @param {string} data
 * @return {TreeNode}
 */
var deserialize = function (data) {
  if (data === '') return null;
  const rows = data.split('\n').map((row) => row.split(' ').map(Number));
  const nodes = rows.map(([val]) => new TreeNode(val));
  rows.forEach(([, left, right], i) => {
    if (left > 0) nodes[i].left = nodes[left];
    if (right > 0) nodes[i].right = nodes[right];
  });
  return nodes[0];
};
