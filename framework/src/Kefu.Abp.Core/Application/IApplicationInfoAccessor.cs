namespace Volo.Abp;

/// <summary>Names the application and this run of it.</summary>
public interface IApplicationInfoAccessor
{
    string? ApplicationName { get; }

    /// <summary>Differs with each start of a process.</summary>
    string InstanceId { get; }
}
