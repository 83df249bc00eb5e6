namespace Kefu.Platform.Staff;

/// <summary>The people of the department, for modules that name them.</summary>
public interface IStaffDirectory
{
    /// <summary>A person by id, also one who has left; null if there never was one.</summary>
    Task<StaffMember?> FindAsync(Guid id);

    /// <summary>Those who may sign in, by part of their name or user name.</summary>
    Task<IReadOnlyList<StaffMember>> SearchAsync(string? filter, int limit);
}

/// <summary>Somebody of the department.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="UserName">What the person signs in with.</param>
/// <param name="Name">What the person is called.</param>
/// <param name="IsWorking">False if the account is closed or deleted.</param>
public sealed record StaffMember(Guid Id, string UserName, string Name, bool IsWorking);
