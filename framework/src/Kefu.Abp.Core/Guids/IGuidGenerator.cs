namespace Volo.Abp.Guids;

/// <summary>Makes the ids of new rows.</summary>
public interface IGuidGenerator
{
    Guid Create();
}
