namespace Volo.Abp;

/// <summary>A row that is marked as deleted rather than removed.</summary>
public interface ISoftDelete
{
    bool IsDeleted { get; }
}
