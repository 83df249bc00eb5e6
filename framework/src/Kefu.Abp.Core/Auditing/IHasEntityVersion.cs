namespace Volo.Abp.Auditing;

/// <summary>Counts how often it was changed.</summary>
public interface IHasEntityVersion
{
    int EntityVersion { get; }
}
