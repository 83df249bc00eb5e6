namespace Volo.Abp.Modularity;

/// <summary>An attribute that names depended modules.</summary>
public interface IDependedTypesProvider
{
    Type[] GetDependedTypes();
}
