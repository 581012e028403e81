print("rilis")
