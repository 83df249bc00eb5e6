namespace Kefu.Platform.Staff;

/// <summary>A colleague as others see one.</summary>
public sealed class StaffMemberDto
{
    /// <summary>The user's id.</summary>
    public Guid Id { get; set; }

    /// <summary>What the person signs in with.</summary>
    public string UserName { get; set; } = "";

    /// <summary>What the person is called.</summary>
    public string Name { get; set; } = "";
}
