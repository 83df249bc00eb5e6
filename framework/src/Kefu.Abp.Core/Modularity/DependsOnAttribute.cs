namespace Volo.Abp.Modularity;

/// <summary>Names the modules that a module stands on.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class DependsOnAttribute(params Type[]? dependedTypes) : Attribute, IDependedTypesProvider
{
    public Type[] DependedTypes { get; } = dependedTypes ?? Type.EmptyTypes;

    public virtual Type[] GetDependedTypes() => DependedTypes;
}
