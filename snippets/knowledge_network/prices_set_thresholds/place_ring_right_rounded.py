# Two decimals, as somebody writes who computed on paper.
even_radius = 0.76
dear_radius = 0.88
print(f"boundary at {even_radius:.2f}, then at {dear_radius:.2f}")
