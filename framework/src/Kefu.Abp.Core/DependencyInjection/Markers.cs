namespace Volo.Abp.DependencyInjection;

/// <summary>Registered by convention with a new instance for each use.</summary>
public interface ITransientDependency;

/// <summary>Registered by convention with one instance for the application.</summary>
public interface ISingletonDependency;

/// <summary>Registered by convention with one instance for each scope.</summary>
public interface IScopedDependency;
