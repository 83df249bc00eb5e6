namespace Volo.Abp.DependencyInjection;

/// <summary>A class about to be registered, with its service types, which may be changed.</summary>
public interface IOnServiceExposingContext
{
    Type ImplementationType { get; }

    List<Type> ExposedTypes { get; }
}

internal sealed record OnServiceExposingContext(Type ImplementationType, List<Type> ExposedTypes) : IOnServiceExposingContext;
