namespace Kefu.Platform.Blazor.Roles;

/// <summary>A permission on the page: whether it is granted now, and whether it was.</summary>
public sealed class PermissionRow(string name, string text, PermissionRow? parent, bool isGranted, bool canChange)
{
    private readonly bool _wasGranted = isGranted;

    /// <summary>The permission.</summary>
    public string Name { get; } = name;

    /// <summary>What it is called.</summary>
    public string Text { get; } = text;

    /// <summary>What must be granted for it to hold.</summary>
    public PermissionRow? Parent { get; } = parent;

    /// <summary>What holds only with it.</summary>
    public List<PermissionRow> Children { get; } = [];

    /// <summary>How far it is indented.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>False for what holders of this kind can never have.</summary>
    public bool CanChange { get; } = canChange;

    /// <summary>Whether it is granted now.</summary>
    public bool IsGranted { get; private set; } = isGranted;

    /// <summary>Whether that is still to be saved.</summary>
    public bool IsChanged => IsGranted != _wasGranted;

    /// <summary>A permission holds with its parents only: granting grants those above, taking away takes away those below.</summary>
    public void Set(bool isGranted)
    {
        if (!CanChange || isGranted == IsGranted)
            return;

        IsGranted = isGranted;
        if (isGranted)
            Parent?.Set(true);
        else
            Children.ForEach(child => child.Set(false));
    }

    /// <summary>As it was.</summary>
    public void Undo() => IsGranted = _wasGranted;
}
