class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        before = Node(0)
        last = before
        node = head
        while node:
            last.next = Node(node.val, None, node.random)
            last = last.next
            node = node.next
        return before.next
