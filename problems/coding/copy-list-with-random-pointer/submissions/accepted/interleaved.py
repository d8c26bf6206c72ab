class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        # Each copy comes right behind its original.
        node = head
        while node:
            node.next = Node(node.val, node.next)
            node = node.next.next

        node = head
        while node:
            if node.random:
                node.next.random = node.random.next
            node = node.next.next

        # Take the two lists apart, and leave the original as it was.
        copy_of_head = head.next if head else None
        node = head
        while node:
            copy = node.next
            node.next = copy.next
            if copy.next:
                copy.next = copy.next.next
            node = node.next
        return copy_of_head
