class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        if head is None:
            return None
        return Node(head.val, self.copyRandomList(head.next), self.copyRandomList(head.random))
